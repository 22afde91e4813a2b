// Keeps a key of a curator: the digest of its secret, never the secret.
CREATE (k:CuratorKey)
SET k = $key

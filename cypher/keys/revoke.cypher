// Revokes a key, unless it was revoked before.
MATCH (k:CuratorKey {id: $id})
WHERE k.revokedAt IS NULL
SET k.revokedAt = $at
RETURN k.id AS id

// Which key has this id?
MATCH (k:CuratorKey {id: $id})
RETURN
  k.id AS id,
  k.name AS name,
  k.scopes AS scopes,
  k.secretDigest AS secretDigest,
  k.createdAt AS createdAt,
  k.expires AS expires,
  k.revokedAt AS revokedAt

// Which keys are there, the oldest first?
MATCH (k:CuratorKey)
RETURN
  k.id AS id,
  k.name AS name,
  k.scopes AS scopes,
  k.createdAt AS createdAt,
  k.expires AS expires,
  k.revokedAt AS revokedAt
ORDER BY createdAt, id

// Which entries of the log follow the one with a number?
MATCH (e:AuditEntry)
WHERE e.number > $after
WITH e
ORDER BY e.number
LIMIT $limit
RETURN
  e.number AS number,
  e.at AS at,
  e.by AS by,
  e.keyId AS keyId,
  e.action AS action,
  e.said AS said,
  e.targets AS targets,
  e.requestId AS requestId,
  e.argumentsDigest AS argumentsDigest,
  e.digest AS digest

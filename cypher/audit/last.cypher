// Which is the last entry of the log?
MATCH (e:AuditEntry)
WHERE e.number > 0
RETURN e.number AS number, e.digest AS digest
ORDER BY e.number DESC
LIMIT 1

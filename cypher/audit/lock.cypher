// Has nobody else append to the log until this transaction has ended.
MERGE (l:AuditLog {one: true})
SET l.askedAt = timestamp()

// Appends entries to the log.
UNWIND $entries AS entry
CREATE (e:AuditEntry)
SET e = entry

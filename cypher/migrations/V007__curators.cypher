// Keys of curators, the entries of the log of decisions by their numbers, and what was asked for once.
CREATE CONSTRAINT curator_key_id IF NOT EXISTS
FOR (n:CuratorKey)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT audit_log_one IF NOT EXISTS
FOR (n:AuditLog)
REQUIRE n.one IS UNIQUE;

CREATE CONSTRAINT audit_entry_number IF NOT EXISTS
FOR (n:AuditEntry)
REQUIRE n.number IS UNIQUE;

CREATE CONSTRAINT curation_request_id IF NOT EXISTS
FOR (n:CurationRequest)
REQUIRE n.id IS UNIQUE;

// Is there one lock for all who migrate?
CREATE CONSTRAINT migration_lock_one IF NOT EXISTS
FOR (n:MigrationLock)
REQUIRE n.one IS UNIQUE

// Is each migration written down once? Applied before the others, as they rest on it.
CREATE CONSTRAINT migration_name IF NOT EXISTS
FOR (n:Migration)
REQUIRE n.name IS UNIQUE

// Deletes all data of the tests' database; what records its migrations stays.
MATCH (n)
WHERE NOT (n:Migration OR n:MigrationLock)
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 2000 ROWS

// Deletes all data of the tests' database; what records its migrations stays. Assertions come first, then facts: a source that thousands rest on would take more memory with all of them than the tests' Neo4j has.
MATCH (n)
WHERE NOT (n:Migration OR n:MigrationLock)
WITH n,
  CASE
    WHEN n:Assertion THEN 0
    WHEN n:Fact THEN 1
    ELSE 2
  END AS turn
ORDER BY turn
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 2000 ROWS

// From which other files does this dataset have live rows that were read as these tables?
CYPHER replan = skip
MATCH (a:Assertion {dataset: $dataset})
USING INDEX SEEK a:Assertion(dataset)
WHERE a.file IS NOT NULL AND a.retractedAt IS NULL AND a.file <> $file AND coalesce(a.readAs, a.table) IN $tables
RETURN a.file AS file, count(*) AS assertions
ORDER BY file

// From which other files does this dataset have live rows that were read as these tables?
MATCH (a:Assertion {dataset: $dataset})
WHERE a.file IS NOT NULL AND a.retractedAt IS NULL AND a.file <> $file AND coalesce(a.readAs, a.table) IN $tables
RETURN a.file AS file, count(*) AS assertions
ORDER BY file

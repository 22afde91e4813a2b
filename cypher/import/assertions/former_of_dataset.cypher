// Which assertions did this dataset (or this file of it) make, and on what? Those that were taken back are told too.
CYPHER replan = skip
MATCH (a:Assertion {dataset: $dataset})
USING INDEX SEEK a:Assertion(dataset)
WHERE a.file IS NOT NULL AND ($file IS NULL OR a.file = $file)
MATCH (a)-[:SUPPORTS]->(t)
RETURN
  a.key AS key,
  coalesce(t.key, t.id) AS target,
  a.table AS `table`,
  a.file AS file,
  a.readAs AS readAs,
  a.retractedAt AS retractedAt

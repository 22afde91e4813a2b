// Which live assertions did this dataset (or this file of it) make, and on what?
MATCH (a:Assertion {dataset: $dataset})
WHERE a.retractedAt IS NULL AND ($file IS NULL OR a.file = $file)
MATCH (a)-[:SUPPORTS]->(t)
RETURN a.key AS key, coalesce(t.key, t.id) AS target, a.table AS `table`

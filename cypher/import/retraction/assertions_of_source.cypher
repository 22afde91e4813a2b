// Which live assertions are from this source, and on what do they stand?
MATCH (s:Source {id: $id})<-[:FROM]-(a:Assertion)-[:SUPPORTS]->(t)
WHERE a.retractedAt IS NULL
RETURN a.key AS key, coalesce(t.key, t.id) AS target

// Which of these assertions are live, and on what do they stand?
UNWIND $ids AS id
MATCH (a:Assertion {id: id})
USING INDEX SEEK a:Assertion(id)
WHERE a.retractedAt IS NULL
MATCH (a)-[:SUPPORTS]->(t)
RETURN a.key AS key, coalesce(t.key, t.id) AS target

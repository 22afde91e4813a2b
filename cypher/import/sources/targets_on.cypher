// Which facts and entities rest on these sources?
CYPHER replan = skip
UNWIND $ids AS id
MATCH (s:Entity {id: id})<-[:FROM]-(:Assertion)-[:SUPPORTS]->(t)
USING INDEX SEEK s:Entity(id)
WHERE t <> s
RETURN DISTINCT coalesce(t.key, t.id) AS target

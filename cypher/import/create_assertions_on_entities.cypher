// Adds assertions on entities.
UNWIND $rows AS row
MATCH (e:Entity {id: row.target})
MATCH (s:Entity {id: row.source})
CREATE (a:Assertion)
SET a = row.properties
CREATE (a)-[:SUPPORTS]->(e)
CREATE (a)-[:FROM]->(s)

// Adds assertions on facts that are in the graph already.
UNWIND $rows AS row
MATCH (f:Fact {key: row.target})
MATCH (s:Entity {id: row.source})
CREATE (a:Assertion)
SET a = row.properties
CREATE (a)-[:SUPPORTS]->(f)
CREATE (a)-[:FROM]->(s)

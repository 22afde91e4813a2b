// Wires sources to the organisation that published them, where it is in the graph.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (s:Entity {id: id})
USING INDEX SEEK s:Entity(id)
OPTIONAL MATCH (s)-[old:PUBLISHED_BY]->()
DELETE old
WITH DISTINCT s
MATCH (o:Entity {id: s.publisher})
USING INDEX SEEK o:Entity(id)
CREATE (s)-[:PUBLISHED_BY]->(o)

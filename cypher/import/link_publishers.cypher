// Wires sources to the organisation that published them, where it is in the graph.
UNWIND $ids AS id
MATCH (s:Entity {id: id})
OPTIONAL MATCH (s)-[old:PUBLISHED_BY]->()
DELETE old
WITH DISTINCT s
MATCH (o:Entity {id: s.publisher})
CREATE (s)-[:PUBLISHED_BY]->(o)

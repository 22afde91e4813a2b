// Creates facts that are not in the graph yet and wires them to their ends.
UNWIND $rows AS row
CREATE (f:Fact: $(row.label))
SET f = row.properties
WITH f, row
UNWIND row.wires AS wire
MATCH (e:Entity {id: wire.id})
CREATE (f)-[:$(wire.type)]->(e)

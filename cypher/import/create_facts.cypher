// Creates facts that are not in the graph yet, wired to their ends, with the assertions that support them.
UNWIND $rows AS row
CREATE (f:Fact: $(row.label))
SET f = row.properties
WITH f, row
CALL (f, row) {
  UNWIND row.wires AS wire
  MATCH (e:Entity {id: wire.id})
  CREATE (f)-[:$(wire.type)]->(e)
}
CALL (f, row) {
  UNWIND row.assertions AS assertion
  MATCH (s:Entity {id: assertion.source})
  CREATE (a:Assertion)
  SET a = assertion.properties
  CREATE (a)-[:SUPPORTS]->(f)
  CREATE (a)-[:FROM]->(s)
}

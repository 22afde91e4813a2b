// Makes stances as they were before the polarity was part of their keys.
UNWIND $facts AS row
CREATE (f:Fact:Stance)
SET f = row.properties
WITH f, row
CALL (f, row) {
  UNWIND row.wires AS wire
  MATCH (e:Entity {id: wire.id})
  CREATE (f)-[:$(wire.type)]->(e)
}
CALL (f, row) {
  UNWIND row.assertions AS assertion
  MATCH (s:Source {id: assertion.source})
  CREATE (a:Assertion)-[:SUPPORTS]->(f), (a)-[:FROM]->(s)
  SET a = assertion
  REMOVE a.source
}

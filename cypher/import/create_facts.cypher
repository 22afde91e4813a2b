// Creates facts that are not in the graph yet, wired to their ends, with the assertions that support them.
UNWIND $rows AS row
CREATE (f:Fact: $(row.label))
SET f = row.properties
WITH f, row
CALL (f, row) {
  UNWIND row.wires AS wire
  MATCH (e:Entity {id: wire.id})
  USING INDEX SEEK e:Entity(id)
  CREATE (f)-[:$(wire.type)]->(e)
}
CALL (f, row) {
  UNWIND row.assertions AS stated
  MATCH (s:Entity {id: stated[0]})
  USING INDEX SEEK s:Entity(id)
  CREATE
    (a:Assertion
      {
        key: stated[1],
        id: stated[2],
        dataset: stated[3],
        file: stated[4],
        row: stated[5],
        table: stated[6],
        quote: stated[7],
        locator: stated[8],
        valueAsWritten: stated[9],
        inference: stated[10],
        method: stated[11],
        recordedBy: stated[12],
        recordedAt: stated[13],
        retractedAt: stated[14]
      })
  SET a += stated[15]
  CREATE (a)-[:SUPPORTS]->(f)
  CREATE (a)-[:FROM]->(s)
}

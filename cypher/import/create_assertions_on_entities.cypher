// Adds assertions on entities.
UNWIND $rows AS row
MATCH (e:Entity {id: row.target})
USING INDEX SEEK e:Entity(id)
MATCH (s:Entity {id: row.stated[0]})
USING INDEX SEEK s:Entity(id)
CREATE
  (a:Assertion
    {
      key: row.stated[1],
      id: row.stated[2],
      dataset: row.stated[3],
      file: row.stated[4],
      row: row.stated[5],
      table: row.stated[6],
      quote: row.stated[7],
      locator: row.stated[8],
      valueAsWritten: row.stated[9],
      inference: row.stated[10],
      method: row.stated[11],
      recordedBy: row.stated[12],
      recordedAt: row.stated[13],
      retractedAt: row.stated[14]
    })
SET a += row.stated[15]
CREATE (a)-[:SUPPORTS]->(e)
CREATE (a)-[:FROM]->(s)

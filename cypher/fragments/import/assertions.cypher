// a: the assertions that are made of $assertions. What they share is named by its place in a list.
// Needs entities, among them the sources, and targets, what they are on.
UNWIND $assertions AS row
WITH row, targets[row[0]] AS target, entities[row[1]] AS source, $shared[row[2]] AS shared
CREATE
  (a:Assertion
    {
      key: row[3],
      id: row[4],
      row: row[5],
      quote: row[6],
      locator: row[7],
      valueAsWritten: row[8],
      dataset: shared[0],
      file: shared[1],
      table: shared[2],
      inference: shared[3],
      method: shared[4],
      recordedBy: shared[5],
      recordedAt: shared[6],
      version: shared[7],
      retractedAt: shared[8],
      retractedVersion: shared[9],
      retractedBy: shared[10],
      retractedReason: shared[11],
      readAs: shared[12]
    }),
  (a)-[:SUPPORTS]->(target),
  (a)-[:FROM]->(source)
SET a += shared[13]
WITH a

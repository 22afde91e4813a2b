// Adds assertions on facts that are in the graph already. What they share is named by its place in a list; where an entity or fact is missing, nothing is made.
CYPHER replan = skip
UNWIND range(0, size($entities) - 1) AS place
MATCH (e:Entity {id: $entities[place]})
USING INDEX SEEK e:Entity(id)
WITH e, place
ORDER BY place
WITH collect(e) AS entities
WHERE size(entities) = size($entities)
UNWIND range(0, size($facts) - 1) AS place
MATCH (f:Fact {key: $facts[place]})
USING INDEX SEEK f:Fact(key)
WITH entities, f, place
ORDER BY place
WITH entities, collect(f) AS facts
WHERE size(facts) = size($facts)
UNWIND $assertions AS row
WITH row, facts[row[0]] AS fact, entities[row[1]] AS source, $shared[row[2]] AS shared
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
      retractedAt: shared[7]
    }),
  (a)-[:SUPPORTS]->(fact),
  (a)-[:FROM]->(source)
SET a += shared[8]
RETURN count(a) AS assertions

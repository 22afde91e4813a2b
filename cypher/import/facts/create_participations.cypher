// Creates participations that are not in the graph yet, wired to their ends, with their shortcuts and the assertions that support them. What rows share is named by its place in a list; where an entity is missing, nothing is made.
CYPHER replan = skip
// include import/entities
UNWIND range(0, size($facts) - 1) AS place
WITH entities, place, $facts[place] AS row
WITH
  entities,
  place,
  row,
  entities[row[0]] AS agent,
  entities[row[1]] AS event,
  entities[row[2]] AS organisation,
  $values[row[3]] AS stated
CREATE
  (p:Fact:Participation
    {
      key: row[4],
      id: row[5],
      live: stated.live,
      roles: stated.roles,
      status: stated.status,
      capacity: stated.capacity,
      mode: stated.mode,
      delegatesReported: stated.delegatesReported,
      firstDay: event.firstDay,
      lastDay: event.lastDay
    }),
  (p)-[:PARTICIPATION_BY]->(agent),
  (p)-[:PARTICIPATION_AT]->(event)
FOREACH (spokenFor IN
CASE
  WHEN organisation IS NULL THEN []
  ELSE [organisation]
END |
  CREATE (p)-[:PARTICIPATION_FOR]->(spokenFor)
)
FOREACH (tookPart IN
CASE
  WHEN NOT stated.live THEN []
  WHEN organisation IS NULL THEN [agent]
  ELSE [agent, organisation]
END |
  CREATE
    (tookPart)-
      [:TOOK_PART {
          fact: row[5],
          firstDay: event.firstDay,
          lastDay: event.lastDay,
          roles: stated.roles,
          status: stated.status
        }]->
    (event)
)
WITH entities, p, place
ORDER BY place
WITH entities, collect(p) AS facts
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
      version: shared[7],
      retractedAt: shared[8],
      retractedVersion: shared[9],
      retractedBy: shared[10],
      retractedReason: shared[11],
      readAs: shared[12],
      roles: shared[13].roles,
      status: shared[13].status,
      capacity: shared[13].capacity,
      mode: shared[13].mode,
      delegatesReported: shared[13].delegatesReported
    }),
  (a)-[:SUPPORTS]->(fact),
  (a)-[:FROM]->(source)
RETURN count(a) AS assertions

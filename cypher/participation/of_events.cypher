// Who took part in each event, by name, and what is asked of them?
OPTIONAL MATCH (last:Fact {id: $after})-[:PARTICIPATION_BY]->(lastAgent:Agent)
WHERE last.live
WITH last, lastAgent.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_AT]-(f:Participation)-[:PARTICIPATION_BY]->(agent:Agent)
  WHERE f.live
  WITH f, agent
  ORDER BY agent.sortName, f.id
  WITH collect([f, agent]) AS ordered
  WITH
    size(ordered) AS total,
    CASE
      WHEN last IS NULL THEN ordered
      ELSE [one IN ordered WHERE one[1].sortName > lastSort OR (one[1].sortName = lastSort AND one[0].id > last.id)]
    END[..$limit] AS found
  CALL (found) {
    UNWIND found AS one
    WITH one[0] AS p, one[1] AS a
    // include participation/asked
    RETURN participations AS items
  }
  RETURN items, total
}
RETURN id, items, total, $after IS NULL OR last IS NOT NULL AS found

// Who has a role of the host side at each event, by name?
OPTIONAL MATCH (last:Fact {id: $after})-[:PARTICIPATION_BY]->(lastAgent:Agent)
WHERE last.live
WITH last, lastAgent.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_AT]-(f:Participation)-[:PARTICIPATION_BY]->(agent:Agent)
  WHERE f.live AND any(role IN f.roles WHERE role IN $hostRoles)
  WITH f, agent.sortName AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// Who took part in each event, by name?
OPTIONAL MATCH (last:Fact {id: $after})-[:PARTICIPATION_BY]->(agent:Agent)
WHERE last.live
WITH last, agent.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_AT]-(f:Participation)-[:PARTICIPATION_BY]->(agent:Agent)
  WHERE f.live
  WITH DISTINCT f, agent.sortName AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort, f.id
  LIMIT $limit
  RETURN collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

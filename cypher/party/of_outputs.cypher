// Who stands in what relation to each output?
OPTIONAL MATCH (last:Fact {id: $after})-[:PARTY_IS]->(agent:Agent)
WHERE last.live
WITH last, last.role + ' ' + agent.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTY_OF]-(f:Party)-[:PARTY_IS]->(agent:Agent)
  WHERE f.live
  WITH DISTINCT f, f.role + ' ' + agent.sortName AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

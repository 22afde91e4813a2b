// Who belongs to each organisation, by name?
OPTIONAL MATCH (last:Fact {id: $after})-[:MEMBERSHIP_OF]->(member:Agent)
WHERE last.live
WITH last, member.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:MEMBERSHIP_IN]-(f:Membership)-[:MEMBERSHIP_OF]->(member:Agent)
  WHERE f.live
  WITH DISTINCT f, member.sortName AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort, f.id
  LIMIT $limit
  RETURN collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

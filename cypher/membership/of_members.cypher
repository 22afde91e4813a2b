// To which organisations does each agent belong, by their name?
OPTIONAL MATCH (last:Fact {id: $after})-[:MEMBERSHIP_IN]->(whole:Organisation)
WHERE last.live
WITH last, whole.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:MEMBERSHIP_OF]-(f:Membership)-[:MEMBERSHIP_IN]->(whole:Organisation)
  WHERE f.live
  WITH DISTINCT f, whole.sortName AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort, f.id
  LIMIT $limit
  RETURN collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

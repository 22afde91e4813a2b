// What is each event or output about, main issues first?
OPTIONAL MATCH (last:Fact {id: $after})-[:TOPIC_ON]->(issue:Issue)
WHERE last.live
WITH last, coalesce(last.weight, '~') + ' ' + issue.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:TOPIC_OF]-(f:Topic)-[:TOPIC_ON]->(issue:Issue)
  WHERE f.live
  WITH DISTINCT f, coalesce(f.weight, '~') + ' ' + issue.sortName AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort, f.id
  LIMIT $limit
  RETURN collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

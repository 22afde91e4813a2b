// Under which names is each entity known, the best first?
OPTIONAL MATCH (last:Fact {id: $after})
WHERE last.live
WITH last, last.rank AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(f:Name)
  WHERE f.live
  WITH DISTINCT f, f.rank AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort, f.id
  LIMIT $limit
  RETURN collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// How did each output move, in order of time?
OPTIONAL MATCH (last:Fact {id: $after})
WHERE last.live
WITH last, coalesce(last.firstDay, '9999-12-31') AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:STEP_OF]-(f:Step)
  WHERE f.live
  WITH DISTINCT f, coalesce(f.firstDay, '9999-12-31') AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort, f.id
  LIMIT $limit
  RETURN collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

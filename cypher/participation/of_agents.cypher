// In which events did each agent take part, or was an organisation spoken for, latest first?
OPTIONAL MATCH (last:Fact {id: $after})
WHERE last.live
WITH last, coalesce(last.firstDay, '') AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_BY|PARTICIPATION_FOR]-(f:Participation)
  WHERE f.live
  WITH DISTINCT f, coalesce(f.firstDay, '') AS sort
  WHERE last IS NULL OR sort < lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort DESC, f.id
  LIMIT $limit
  RETURN collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// To which events is each event linked, as the one that a link leaves, that it reaches, or either, by kind?
OPTIONAL MATCH (last:Fact {id: $after})
WHERE last.live
UNWIND $ids AS id
CALL (id, last) {
  MATCH (:Entity {canonicalId: id})<-[side:LINK_FROM|LINK_TO]-(f:EventLink)
  WHERE f.live AND type(side) IN $sides
  WITH DISTINCT f
  WHERE last IS NULL OR f.kind > last.kind OR (f.kind = last.kind AND f.id > last.id)
  ORDER BY f.kind, f.id
  LIMIT $limit
  RETURN collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// Which sources repeat each source, earliest first?
// include entity/last
WITH last, coalesce(last.publishedDay, '9999-12-31') AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (i:Entity {canonicalId: id})
  MATCH (copy:Source {derivedFrom: i.id})
  WHERE copy.live
  MATCH (n:Entity {id: copy.canonicalId})
  WITH DISTINCT n, coalesce(n.publishedDay, '9999-12-31') AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND n.id > last.id)
  ORDER BY sort, n.id
  LIMIT $limit
  WITH n, n.id AS canonicalId
  // include entity/asked
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// Which issues are the next narrower of each issue, by name?
// include entity/last
WITH last, last.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (i:Entity {canonicalId: id})
  MATCH (child:Issue {broader: i.id})
  WHERE child.live
  MATCH (n:Entity {id: child.canonicalId})
  WITH DISTINCT n, n.sortName AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND n.id > last.id)
  ORDER BY sort, n.id
  LIMIT $limit
  WITH n, n.id AS canonicalId
  // include entity/asked
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

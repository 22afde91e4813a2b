// Which issues pass the filter, by id?
// include entity/last
WITH last, coalesce(last.id, '') AS fromId
CALL (last, fromId) {
  // include issue/chosen
  MATCH (n:Issue)
  WHERE n.id > fromId
  // include entity/live_and_canonical
  // include issue/filter
  WITH n
  ORDER BY n.id
  LIMIT $limit
  WITH n, n.id AS canonicalId
  // include entity/asked
  RETURN items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

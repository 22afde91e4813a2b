// Which persons pass the filter, by name?
// include entity/last
WITH last, coalesce(last.sortName, '') AS fromSort
CALL (last, fromSort) {
  // include person/chosen
  MATCH (n:Person)
  WHERE n.sortName >= fromSort AND (last IS NULL OR n.sortName > fromSort OR n.id > last.id)
  // include entity/live_and_canonical
  // include person/filter
  WITH n
  ORDER BY n.sortName, n.id
  LIMIT $limit
  WITH n, n.id AS canonicalId
  // include entity/asked
  RETURN items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

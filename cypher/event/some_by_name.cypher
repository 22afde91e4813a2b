// Which events of agents, on issues or with a name pass the filter, by name?
// include entity/last
WITH last, coalesce(last.sortName, '') AS fromSort
CALL (last, fromSort) {
  // include event/some
  WITH n, coalesce(n.sortName, '') AS sort
  WHERE last IS NULL OR sort > fromSort OR (sort = fromSort AND n.id > last.id)
  ORDER BY sort, n.id
  LIMIT $limit
  WITH n, n.id AS canonicalId
  // include entity/asked
  RETURN items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

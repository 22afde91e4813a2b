// Which outputs pass the filter, latest first, undated ones last?
// include entity/last
WITH last, coalesce(last.firstDay, '') AS fromSort
CALL (last, fromSort) {
  // include output/chosen
  MATCH (n:Output)
  WHERE last IS NULL OR coalesce(n.firstDay, '') < fromSort OR (coalesce(n.firstDay, '') = fromSort AND n.id > last.id)
  // include entity/live_and_canonical
  // include output/filter
  WITH n
  ORDER BY coalesce(n.firstDay, '') DESC, n.id
  LIMIT $limit
  WITH n, n.id AS canonicalId
  // include entity/asked
  RETURN items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

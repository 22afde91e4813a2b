// Which sources pass the filter, latest first, undated ones last?
// include entity/last
WITH last, coalesce(last.publishedDay, '') AS fromSort
CALL (last, fromSort) {
  // include source/chosen
  MATCH (n:Source)
  WHERE
    last IS NULL OR
    coalesce(n.publishedDay, '') < fromSort OR
    (coalesce(n.publishedDay, '') = fromSort AND n.id > last.id)
  // include entity/live_and_canonical
  // include source/filter
  WITH n
  ORDER BY coalesce(n.publishedDay, '') DESC, n.id
  LIMIT $limit
  WITH n, n.id AS canonicalId
  // include entity/asked
  RETURN items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

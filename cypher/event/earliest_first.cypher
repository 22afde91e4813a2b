// Which events pass the filter, earliest first, undated ones last?
// include entity/last
WITH last,
  CASE
    WHEN last IS NULL THEN ''
    ELSE coalesce(last.firstDay, '9999-12-31')
  END AS fromDay
CALL (last, fromDay) {
  MATCH (n:Event)
  WHERE n.firstDay >= fromDay AND (last IS NULL OR n.firstDay > fromDay OR n.id > last.id)
  // include entity/live_and_canonical
  // include event/filter
  WITH n
  ORDER BY n.firstDay, n.id
  LIMIT $limit
  RETURN collect({node: n, id: n.id}) AS dated
}
// include event/dated_then_undated
RETURN items, $after IS NULL OR last IS NOT NULL AS found

// items: what is asked of the dated events, and where they leave room on the page, of those without a day, by id.
// Needs last, and dated, a list of {node, id}.
CALL (last, dated) {
  UNWIND
    CASE
      WHEN size(dated) < $limit THEN [true]
      ELSE []
    END AS roomLeft
  MATCH (n:Event)
  WHERE n.firstDay IS NULL AND (last IS NULL OR last.firstDay IS NOT NULL OR n.id > last.id)
  // include entity/live_and_canonical
  // include event/filter
  WITH n
  ORDER BY n.id
  LIMIT $limit
  RETURN collect({node: n, id: n.id}) AS undated
}
CALL (dated, undated) {
  UNWIND (dated + undated)[..$limit] AS one
  WITH one.node AS n, one.id AS canonicalId
  // include entity/asked
  RETURN items
}

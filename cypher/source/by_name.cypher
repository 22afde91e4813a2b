// Which sources pass the filter, by name?
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH
  last,
  coalesce(last.sortName, '') AS fromSort,
  CASE
    WHEN
      $publisher IS NOT NULL
      THEN
        COLLECT {
          MATCH (given:Entity {id: $publisher})
          MATCH (:Entity {canonicalId: given.canonicalId})<-[:PUBLISHED_BY]-(m:Source)
          RETURN DISTINCT m.canonicalId
        }
  END AS published
CALL (last, fromSort, published) {
  MATCH (n:Source)
  WHERE
    n.sortName >= fromSort AND
    (last IS NULL OR n.sortName > fromSort OR n.id > last.id) AND
    n.id = n.canonicalId AND
    (n.live OR
      EXISTS {
        MATCH (m:Entity {canonicalId: n.id})
        WHERE m.live
      }) AND
    ($kinds IS NULL OR n.kind IN $kinds) AND
    ($textKinds IS NULL OR n.textKind IN $textKinds) AND
    ($languages IS NULL OR n.language IN $languages) AND
    ($from IS NULL OR n.publishedDay >= $from) AND
    ($to IS NULL OR n.publishedDay <= $to) AND
    (published IS NULL OR n.id IN published)
  WITH n
  ORDER BY n.sortName, n.id
  LIMIT $limit
  WITH n, n.id AS id
  RETURN
    collect({
      id: id,
      nodes:
        COLLECT {
          MATCH (m:Entity {canonicalId: n.canonicalId})
          WHERE m.live
          RETURN properties(m)
        }
    }) AS items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

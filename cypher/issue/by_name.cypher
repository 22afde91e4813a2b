// Which issues pass the filter, by name?
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH
  last,
  coalesce(last.sortName, '') AS fromSort,
  CASE
    WHEN
      $contains IS NOT NULL
      THEN
        COLLECT {
          MATCH (name:Name)-[:NAME_OF]->(m:Issue)
          WHERE name.live AND name.folded CONTAINS $contains AND NOT name.id IN $maskedNames
          RETURN DISTINCT m.canonicalId
        }
  END AS named,
  CASE
    WHEN
      $broader IS NOT NULL
      THEN
        COLLECT {
          MATCH (given:Entity {id: $broader})
          MATCH (i:Entity {canonicalId: given.canonicalId})
          MATCH (m:Issue {broader: i.id})
          RETURN DISTINCT m.canonicalId
        }
  END AS below
CALL (last, fromSort, named, below) {
  MATCH (n:Issue)
  WHERE
    n.sortName >= fromSort AND
    (last IS NULL OR n.sortName > fromSort OR n.id > last.id) AND
    n.id = n.canonicalId AND
    (n.live OR
      EXISTS {
        MATCH (m:Entity {canonicalId: n.id})
        WHERE m.live
      }) AND
    ($claim IS NULL OR coalesce(n.claim, false) = $claim) AND
    ($schemes IS NULL OR n.scheme IN $schemes) AND
    (named IS NULL OR n.id IN named) AND
    (below IS NULL OR n.id IN below)
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

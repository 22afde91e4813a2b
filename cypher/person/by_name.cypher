// Which persons pass the filter, by name?
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
          MATCH (name:Name)-[:NAME_OF]->(m:Person)
          WHERE name.live AND name.folded CONTAINS $contains AND m.canonicalId IN $publicPersons
          RETURN DISTINCT m.canonicalId
        }
  END AS named,
  CASE
    WHEN
      $organisation IS NOT NULL
      THEN
        COLLECT {
          MATCH (given:Entity {id: $organisation})
          MATCH
            (:Entity {canonicalId: given.canonicalId})<-[:PARTICIPATION_FOR|MEMBERSHIP_IN]-
            (f:Fact)-[:PARTICIPATION_BY|MEMBERSHIP_OF]->
            (m:Person)
          WHERE f.live
          RETURN DISTINCT m.canonicalId
        }
  END AS members
CALL (last, fromSort, named, members) {
  MATCH (n:Person)
  WHERE
    n.sortName >= fromSort AND
    (last IS NULL OR n.sortName > fromSort OR n.id > last.id) AND
    n.id = n.canonicalId AND
    (n.live OR
      EXISTS {
        MATCH (m:Entity {canonicalId: n.id})
        WHERE m.live
      }) AND
    ($visibilities IS NULL OR
      CASE
        WHEN n.id IN $publicPersons THEN 'PUBLIC'
        WHEN n.visibility = 'WITHHELD' THEN 'WITHHELD'
        ELSE 'ROLE_ONLY'
      END IN
      $visibilities) AND
    (named IS NULL OR n.id IN named) AND
    (members IS NULL OR n.id IN members)
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

// How many persons pass the filter?
WITH
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
MATCH (n:Person)
WHERE
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
RETURN count(n) AS total

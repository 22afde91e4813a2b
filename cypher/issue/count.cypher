// How many issues pass the filter?
WITH
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
MATCH (n:Issue)
WHERE
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
RETURN count(n) AS total

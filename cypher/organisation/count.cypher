// How many organisations pass the filter?
WITH
  CASE
    WHEN
      $contains IS NOT NULL
      THEN
        COLLECT {
          MATCH (name:Name)-[:NAME_OF]->(m:Organisation)
          WHERE name.live AND name.folded CONTAINS $contains AND NOT name.id IN $maskedNames
          RETURN DISTINCT m.canonicalId
        }
  END AS named,
  CASE
    WHEN
      $event IS NOT NULL
      THEN
        COLLECT {
          MATCH (given:Entity {id: $event})
          MATCH (:Entity {canonicalId: given.canonicalId})<-[:TOOK_PART]-(m:Organisation)
          RETURN DISTINCT m.canonicalId
        }
  END AS present
MATCH (n:Organisation)
WHERE
  ($sectors IS NULL OR n.sector IN $sectors) AND
  ($forms IS NULL OR n.form IN $forms) AND
  ($levels IS NULL OR n.level IN $levels) AND
  ($countries IS NULL OR n.country IN $countries) AND
  (named IS NULL OR n.id IN named) AND
  (present IS NULL OR n.id IN present)
RETURN
  count(
    CASE
      WHEN
        n.id = n.canonicalId AND
        (n.live OR
          EXISTS {
            MATCH (m:Entity {canonicalId: n.id})
            WHERE m.live
          })
        THEN n
    END) AS total

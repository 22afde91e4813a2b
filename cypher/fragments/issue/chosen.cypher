// named, below: ids of the issues that a part of the filter leaves, null where it is not asked for.
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
          UNWIND $broader AS broader
          MATCH (i:Entity {canonicalId: broader})
          MATCH (m:Issue {broader: i.id})
          RETURN DISTINCT m.canonicalId
        }
  END AS below

// named, present: ids of the organisations that a part of the filter leaves, null where it is not asked for.
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
      $events IS NOT NULL
      THEN
        COLLECT {
          UNWIND $events AS event
          MATCH (:Entity {canonicalId: event})<-[:TOOK_PART]-(m:Organisation)
          RETURN DISTINCT m.canonicalId
        }
  END AS present

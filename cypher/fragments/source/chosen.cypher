// published: ids of the sources that a part of the filter leaves, null where it is not asked for.
WITH
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

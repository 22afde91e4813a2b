// published: ids of the sources that a part of the filter leaves, null where it is not asked for.
WITH
  CASE
    WHEN
      $publishers IS NOT NULL
      THEN
        COLLECT {
          UNWIND $publishers AS publisher
          MATCH (:Entity {canonicalId: publisher})<-[:PUBLISHED_BY]-(m:Source)
          RETURN DISTINCT m.canonicalId
        }
  END AS published

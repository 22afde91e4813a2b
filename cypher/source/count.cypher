// How many sources pass the filter?
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
MATCH (n:Source)
WHERE
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
RETURN count(n) AS total

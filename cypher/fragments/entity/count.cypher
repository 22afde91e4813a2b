// total: how many of the entities n stand for all that were judged to be the same, where any of these is live. (As a
// value, not as a condition, it is looked at after the filter.)
WITH
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

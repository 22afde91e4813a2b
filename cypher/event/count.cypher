// How many events pass the filter?
MATCH (n:Event)
WHERE
  ($types IS NULL OR n.type IN $types) AND
  ($statuses IS NULL OR coalesce(n.status, 'HELD') IN $statuses) AND
  ($levels IS NULL OR n.level IN $levels) AND
  ($formats IS NULL OR n.format IN $formats) AND
  ($from IS NULL OR n.lastDay >= $from) AND
  ($to IS NULL OR n.firstDay <= $to)
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

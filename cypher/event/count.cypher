// How many events pass the filter?
MATCH (n:Event)
WHERE
  n.id = n.canonicalId AND
  (n.live OR
    EXISTS {
      MATCH (m:Entity {canonicalId: n.id})
      WHERE m.live
    }) AND
  ($types IS NULL OR n.type IN $types) AND
  ($statuses IS NULL OR coalesce(n.status, 'HELD') IN $statuses) AND
  ($levels IS NULL OR n.level IN $levels) AND
  ($formats IS NULL OR n.format IN $formats) AND
  ($from IS NULL OR n.lastDay >= $from) AND
  ($to IS NULL OR n.firstDay <= $to)
RETURN count(n) AS total

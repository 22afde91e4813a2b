// Of the entities n, those that stand for all that were judged to be the same, where any of these is live.
WITH *
WHERE
  n.id = n.canonicalId AND
  (n.live OR
    EXISTS {
      MATCH (m:Entity {canonicalId: n.id})
      WHERE m.live
    })

// Of the entities n, those of which something live speaks, or of another that was judged to be the same.
WITH *
WHERE
  n.live OR
  EXISTS {
    MATCH (m:Entity {canonicalId: n.canonicalId})
    WHERE m.live
  }

// For which entity does each id stand, and what values have the nodes that were judged to be it?
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  id,
  n.canonicalId AS canonicalId,
  COLLECT {
    MATCH (m:Entity {canonicalId: n.canonicalId})
    WHERE m.live
    RETURN properties(m)
  } AS nodes

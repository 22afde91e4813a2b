// How many participations has each agent, its own and those on its behalf?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_BY|PARTICIPATION_FOR]-(f:Participation)
    WHERE f.live
    RETURN DISTINCT f
  } AS total

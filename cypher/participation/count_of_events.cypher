// How many participations has each event?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_AT]-(f:Participation)
    WHERE f.live
    RETURN f
  } AS total

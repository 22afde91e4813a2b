// How many stances are there on each claim or recommendation?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:STANCE_ON]-(f:Stance)
    WHERE f.live
    RETURN f
  } AS total

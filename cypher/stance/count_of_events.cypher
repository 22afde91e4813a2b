// How many stances were taken at each event?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:STANCE_AT]-(f:Stance)
    WHERE f.live
    RETURN f
  } AS total

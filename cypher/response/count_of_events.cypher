// How many responses were given at each event?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:RESPONSE_AT]-(f:Response)
    WHERE f.live
    RETURN f
  } AS total

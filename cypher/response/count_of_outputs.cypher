// How many responses has each recommendation?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:RESPONSE_TO]-(f:Response)
    WHERE f.live
    RETURN f
  } AS total

// How many responses has each agent given?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:RESPONSE_BY]-(f:Response)
    WHERE f.live
    RETURN f
  } AS total

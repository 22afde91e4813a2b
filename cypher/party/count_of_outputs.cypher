// How many parties has each output?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:PARTY_OF]-(f:Party)
    WHERE f.live
    RETURN f
  } AS total

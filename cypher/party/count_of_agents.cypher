// To how many outputs does each agent stand in a relation?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:PARTY_IS]-(f:Party)
    WHERE f.live
    RETURN f
  } AS total

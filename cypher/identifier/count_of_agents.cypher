// How many identifiers has each agent?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:IDENTIFIER_OF]-(f:Identifier)
    WHERE f.live
    RETURN f
  } AS total

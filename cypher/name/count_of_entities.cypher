// How many names has each entity?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(f:Name)
    WHERE f.live
    RETURN f
  } AS total

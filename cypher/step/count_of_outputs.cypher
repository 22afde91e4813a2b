// How many steps has each output?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:STEP_OF]-(f:Step)
    WHERE f.live
    RETURN f
  } AS total

// How many steps were made at each event?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:STEP_AT]-(f:Step)
    WHERE f.live
    RETURN f
  } AS total

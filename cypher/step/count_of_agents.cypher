// How many steps were made by or to each agent?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:STEP_BY|STEP_TO]-(f:Step)
    WHERE f.live
    RETURN DISTINCT f
  } AS total

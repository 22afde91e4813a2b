// How many assessments has each recommendation?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:ASSESSMENT_OF]-(f:Assessment)
    WHERE f.live
    RETURN f
  } AS total

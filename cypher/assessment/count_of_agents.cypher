// How many assessments were made by or of each agent?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:ASSESSMENT_BY|ASSESSMENT_ABOUT]-(f:Assessment)
    WHERE f.live
    RETURN DISTINCT f
  } AS total

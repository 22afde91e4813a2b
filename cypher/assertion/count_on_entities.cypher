// How many assertions speak of each entity itself?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:SUPPORTS]-(a:Assertion)
    WHERE $retracted OR a.retractedAt IS NULL
    RETURN a
  } AS total

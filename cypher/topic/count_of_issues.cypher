// How many events and outputs are about each issue?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:TOPIC_ON]-(f:Topic)
    WHERE f.live
    RETURN f
  } AS total

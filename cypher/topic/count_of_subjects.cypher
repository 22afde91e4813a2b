// How many issues is each event or output about?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:TOPIC_OF]-(f:Topic)
    WHERE f.live
    RETURN f
  } AS total

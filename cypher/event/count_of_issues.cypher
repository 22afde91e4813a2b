// How many events are about these issues (each id a list of issues, joined by ";")?
UNWIND $ids AS id
CALL (id) {
  UNWIND split(id, ';') AS issue
  MATCH (:Entity {canonicalId: issue})<-[:TOPIC_ON]-(f:Topic)-[:TOPIC_OF]->(e:Event)
  WHERE f.live
  MATCH (n:Entity {id: e.canonicalId})
  RETURN count(DISTINCT n) AS total
}
RETURN id, total

// On how many live assertions, originals and known publishers does each fact rest?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Fact {id: id})<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL
  OPTIONAL MATCH (original:Entity {id: s.originalId})
  RETURN
    count(DISTINCT a) AS assertionCount,
    count(DISTINCT s.originalId) AS sourceCount,
    count(DISTINCT original.publisherKey) AS publisherCount
}
RETURN id, assertionCount, sourceCount, publisherCount

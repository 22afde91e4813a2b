// On how many live assertions, originals and known publishers does each fact rest?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Fact {id: id})<-[:SUPPORTS|COUNTS_FOR]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL
  // include assertion/support
  RETURN assertionCount, sourceCount, publisherCount
}
RETURN id, assertionCount, sourceCount, publisherCount

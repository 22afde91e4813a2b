// On how many live assertions, originals and known publishers does each entity rest?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL
  // include assertion/support
  RETURN assertionCount, sourceCount, publisherCount
}
RETURN id, assertionCount, sourceCount, publisherCount

// On how many live assertions, originals and known publishers does each entity rest?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL
  WITH count(DISTINCT a) AS assertionCount, collect(DISTINCT s.originalId) AS originals
  RETURN
    assertionCount,
    size(originals) AS sourceCount,
    COUNT {
      UNWIND originals AS originalId
      MATCH (original:Entity {id: originalId})
      WHERE original.publisherKey IS NOT NULL
      RETURN DISTINCT original.publisherKey
    } AS publisherCount
}
RETURN id, assertionCount, sourceCount, publisherCount

// Which assertions speak of each entity itself, in the order in which they were recorded?
OPTIONAL MATCH (last:Assertion {id: $after})
UNWIND $ids AS id
CALL (id, last) {
  MATCH (:Entity {canonicalId: id})<-[:SUPPORTS]-(a:Assertion)
  WHERE $retracted OR a.retractedAt IS NULL
  // include assertion/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

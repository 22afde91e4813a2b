// To which organisations does each agent belong, by their name?
OPTIONAL MATCH (last:Fact {id: $after})-[:MEMBERSHIP_IN]->(whole:Organisation)
WHERE last.live
WITH last, whole.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:MEMBERSHIP_OF]-(f:Membership)-[:MEMBERSHIP_IN]->(whole:Organisation)
  WHERE f.live
  WITH DISTINCT f, whole.sortName AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// What is each event or output about, main issues first?
OPTIONAL MATCH (last:Fact {id: $after})-[:TOPIC_ON]->(issue:Issue)
WHERE last.live
WITH last, coalesce(last.weight, '~') + ' ' + issue.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:TOPIC_OF]-(f:Topic)-[:TOPIC_ON]->(issue:Issue)
  WHERE f.live
  WITH DISTINCT f, coalesce(f.weight, '~') + ' ' + issue.sortName AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// Which events and outputs are about each issue, latest first?
OPTIONAL MATCH (last:Fact {id: $after})-[:TOPIC_OF]->(subject:Entity)
WHERE last.live
WITH last, coalesce(subject.firstDay, '') AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:TOPIC_ON]-(f:Topic)-[:TOPIC_OF]->(subject:Entity)
  WHERE f.live
  WITH DISTINCT f, coalesce(subject.firstDay, '') AS sort
  WHERE last IS NULL OR sort < lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort DESC, f.id
  LIMIT $limit
  // include fact/with_ends
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

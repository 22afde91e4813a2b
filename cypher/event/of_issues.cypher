// Which events are about these issues (each id a list of issues, joined by ";"), latest first?
// include entity/last
WITH last, coalesce(last.firstDay, '') AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  UNWIND split(id, ';') AS issue
  MATCH (:Entity {canonicalId: issue})<-[:TOPIC_ON]-(f:Topic)-[:TOPIC_OF]->(e:Event)
  WHERE f.live
  MATCH (n:Entity {id: e.canonicalId})
  WITH DISTINCT n, coalesce(n.firstDay, '') AS sort
  WHERE last IS NULL OR sort < lastSort OR (sort = lastSort AND n.id > last.id)
  ORDER BY sort DESC, n.id
  LIMIT $limit
  WITH n, n.id AS canonicalId
  // include entity/asked
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// Which events pass the filter, by name?
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH
  last,
  coalesce(last.sortName, '') AS fromSort,
  CASE
    WHEN
      $contains IS NOT NULL
      THEN
        COLLECT {
          MATCH (name:Name)-[:NAME_OF]->(m:Event)
          WHERE name.live AND name.folded CONTAINS $contains AND NOT name.id IN $maskedNames
          RETURN DISTINCT m.canonicalId
        }
  END AS named,
  CASE
    WHEN
      $agent IS NOT NULL
      THEN
        COLLECT {
          MATCH (given:Entity {id: $agent})
          MATCH (:Entity {canonicalId: given.canonicalId})-[:TOOK_PART]->(m:Event)
          RETURN DISTINCT m.canonicalId
        }
  END AS attended,
  CASE
    WHEN
      $issues IS NOT NULL
      THEN
        COLLECT {
          MATCH (i:Issue)<-[:TOPIC_ON]-(f:Topic)-[:TOPIC_OF]->(m:Event)
          WHERE i.canonicalId IN $issues AND f.live
          RETURN DISTINCT m.canonicalId
        }
  END AS onIssue
CALL (last, fromSort, named, attended, onIssue) {
  MATCH (n:Event)
  WHERE
    n.sortName >= fromSort AND
    (last IS NULL OR n.sortName > fromSort OR n.id > last.id) AND
    n.id = n.canonicalId AND
    (n.live OR
      EXISTS {
        MATCH (m:Entity {canonicalId: n.id})
        WHERE m.live
      }) AND
    ($types IS NULL OR n.type IN $types) AND
    ($statuses IS NULL OR coalesce(n.status, 'HELD') IN $statuses) AND
    ($levels IS NULL OR n.level IN $levels) AND
    ($formats IS NULL OR n.format IN $formats) AND
    ($from IS NULL OR n.lastDay >= $from) AND
    ($to IS NULL OR n.firstDay <= $to) AND
    (named IS NULL OR n.id IN named) AND
    (attended IS NULL OR n.id IN attended) AND
    (onIssue IS NULL OR n.id IN onIssue)
  WITH n
  ORDER BY n.sortName, n.id
  LIMIT $limit
  RETURN
    collect({
      id: n.id,
      nodes:
        COLLECT {
          MATCH (m:Entity {canonicalId: n.canonicalId})
          WHERE m.live
          RETURN properties(m)
        }
    }) AS items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

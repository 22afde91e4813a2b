// Which events pass the filter, earliest first, undated ones last?
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH
  last,
  CASE
    WHEN last IS NULL THEN ''
    ELSE coalesce(last.firstDay, '9999-12-31')
  END AS fromDay,
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
CALL (last, fromDay, named, attended, onIssue) {
  MATCH (n:Event)
  WHERE
    n.firstDay >= fromDay AND
    (last IS NULL OR n.firstDay > fromDay OR n.id > last.id) AND
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
  ORDER BY n.firstDay, n.id
  LIMIT $limit
  RETURN collect(n) AS dated
}
CALL (last, dated, named, attended, onIssue) {
  UNWIND
    CASE
      WHEN size(dated) < $limit THEN [true]
      ELSE []
    END AS roomLeft
  MATCH (n:Event)
  WHERE
    n.firstDay IS NULL AND
    (last IS NULL OR last.firstDay IS NOT NULL OR n.id > last.id) AND
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
  ORDER BY n.id
  LIMIT $limit
  RETURN collect(n) AS undated
}
WITH last, (dated + undated)[..$limit] AS page
RETURN
  [
    n IN page
    | {
      id: n.id,
      nodes:
        COLLECT {
          MATCH (m:Entity {canonicalId: n.canonicalId})
          WHERE m.live
          RETURN properties(m)
        }
    }
  ] AS items,
  $after IS NULL OR last IS NOT NULL AS found

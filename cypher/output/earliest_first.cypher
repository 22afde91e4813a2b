// Which outputs pass the filter, earliest first, undated ones last?
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH
  last,
  coalesce(last.firstDay, '9999-12-31') AS fromSort,
  CASE
    WHEN
      $issues IS NOT NULL
      THEN
        COLLECT {
          MATCH (i:Issue)<-[:TOPIC_ON]-(f:Topic)-[:TOPIC_OF]->(m:Output)
          WHERE i.canonicalId IN $issues AND f.live
          RETURN DISTINCT m.canonicalId
        }
  END AS onIssue,
  CASE
    WHEN
      $agent IS NOT NULL
      THEN
        COLLECT {
          MATCH (given:Entity {id: $agent})
          MATCH (:Entity {canonicalId: given.canonicalId})<-[:PARTY_IS]-(f:Party)-[:PARTY_OF]->(m:Output)
          WHERE f.live AND ($partyRoles IS NULL OR f.role IN $partyRoles)
          RETURN DISTINCT m.canonicalId
        }
  END AS concerned
CALL (last, fromSort, onIssue, concerned) {
  MATCH (n:Output)
  WHERE
    (last IS NULL OR
      coalesce(n.firstDay, '9999-12-31') > fromSort OR
      (coalesce(n.firstDay, '9999-12-31') = fromSort AND n.id > last.id)) AND
    n.id = n.canonicalId AND
    (n.live OR
      EXISTS {
        MATCH (m:Entity {canonicalId: n.id})
        WHERE m.live
      }) AND
    ($kinds IS NULL OR n.kind IN $kinds) AND
    ($from IS NULL OR n.lastDay >= $from) AND
    ($to IS NULL OR n.firstDay <= $to) AND
    (onIssue IS NULL OR n.id IN onIssue) AND
    (concerned IS NULL OR n.id IN concerned)
  WITH n
  ORDER BY coalesce(n.firstDay, '9999-12-31'), n.id
  LIMIT $limit
  WITH n, n.id AS id
  RETURN
    collect({
      id: id,
      nodes:
        COLLECT {
          MATCH (m:Entity {canonicalId: n.canonicalId})
          WHERE m.live
          RETURN properties(m)
        }
    }) AS items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

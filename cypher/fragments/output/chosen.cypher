// onIssue, concerned: ids of the outputs that a part of the filter leaves, null where it is not asked for.
WITH
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

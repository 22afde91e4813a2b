// onIssue, concerned: ids of the outputs that a part of the filter leaves, null where it is not asked for.
WITH
  CASE
    WHEN
      $issues IS NOT NULL
      THEN
        COLLECT {
          UNWIND $issues AS issue
          MATCH (:Entity {canonicalId: issue})<-[:TOPIC_ON]-(f:Topic)-[:TOPIC_OF]->(m:Output)
          WHERE f.live
          RETURN DISTINCT m.canonicalId
        }
  END AS onIssue,
  CASE
    WHEN
      $agents IS NOT NULL
      THEN
        COLLECT {
          UNWIND $agents AS agent
          MATCH (:Entity {canonicalId: agent})<-[:PARTY_IS]-(f:Party)-[:PARTY_OF]->(m:Output)
          WHERE f.live AND ($partyRoles IS NULL OR f.role IN $partyRoles)
          RETURN DISTINCT m.canonicalId
        }
  END AS concerned

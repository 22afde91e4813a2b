// n: the events of agents, on issues or with a name that pass the filter. (What a live fact is at is live, and its
// canonical id leads to it.)
WITH
  [
    ids IN
    [
      CASE
        WHEN
          $agents IS NOT NULL
          THEN
            COLLECT {
              UNWIND $agents AS agent
              MATCH (:Entity {canonicalId: agent})-[:TOOK_PART]->(m:Event)
              RETURN DISTINCT m.canonicalId
            }
      END,
      CASE
        WHEN
          $issues IS NOT NULL
          THEN
            COLLECT {
              UNWIND $issues AS issue
              MATCH (:Entity {canonicalId: issue})<-[:TOPIC_ON]-(f:Topic)-[:TOPIC_OF]->(m:Event)
              WHERE f.live
              RETURN DISTINCT m.canonicalId
            }
      END,
      CASE
        WHEN
          $contains IS NOT NULL
          THEN
            COLLECT {
              MATCH (name:Name)-[:NAME_OF]->(m:Event)
              WHERE name.live AND name.folded CONTAINS $contains AND NOT name.id IN $maskedNames
              RETURN DISTINCT m.canonicalId
            }
      END
    ]
    WHERE ids IS NOT NULL
  ] AS among
UNWIND among[0] AS id
WITH id, among
WHERE all(ids IN among[1..] WHERE id IN ids)
MATCH (n:Entity {id: id})
// include event/filter
WITH *

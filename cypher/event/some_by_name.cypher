// Which events of an agent, on issues or with a name pass the filter, by name? (What a live fact is at is live, and its canonical id leads to it.)
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH
  last,
  coalesce(last.sortName, '') AS fromSort,
  [
    ids IN
    [
      CASE
        WHEN
          $agent IS NOT NULL
          THEN
            COLLECT {
              MATCH (given:Entity {id: $agent})
              MATCH (:Entity {canonicalId: given.canonicalId})-[:TOOK_PART]->(m:Event)
              RETURN DISTINCT m.canonicalId
            }
      END,
      CASE
        WHEN
          $issues IS NOT NULL
          THEN
            COLLECT {
              MATCH (i:Issue)<-[:TOPIC_ON]-(f:Topic)-[:TOPIC_OF]->(m:Event)
              WHERE i.canonicalId IN $issues AND f.live
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
CALL (last, fromSort, among) {
  UNWIND among[0] AS id
  WITH id
  WHERE all(ids IN among[1..] WHERE id IN ids)
  MATCH (n:Entity {id: id})
  WHERE
    ($types IS NULL OR n.type IN $types) AND
    ($statuses IS NULL OR coalesce(n.status, 'HELD') IN $statuses) AND
    ($levels IS NULL OR n.level IN $levels) AND
    ($formats IS NULL OR n.format IN $formats) AND
    ($from IS NULL OR n.lastDay >= $from) AND
    ($to IS NULL OR n.firstDay <= $to)
  WITH n, coalesce(n.sortName, '') AS sort
  WHERE last IS NULL OR sort > fromSort OR (sort = fromSort AND n.id > last.id)
  ORDER BY sort, n.id
  LIMIT $limit
  RETURN collect({node: n, id: n.id}) AS page
}
RETURN
  [
    one IN page
    | {
      id: one.id,
      nodes:
        COLLECT {
          MATCH (m:Entity {canonicalId: one.id})
          WHERE m.live
          RETURN
            CASE
              WHEN $fields IS NULL THEN properties(m)
              ELSE [
                  CASE
                    WHEN m <> one.node THEN m.id
                  END] + [field IN $fields | m[field]]
            END
        },
      names:
        CASE
          WHEN
            $names > 0
            THEN
              COLLECT {
                MATCH (:Entity {canonicalId: one.id})<-[:NAME_OF]-(f:Name)
                WHERE f.live
                RETURN [field IN $nameFields | f[field]]
                ORDER
                BY
                f.rank,
                f.id
                LIMIT
                $names
              }
          ELSE []
        END
    }
  ] AS items,
  $after IS NULL OR last IS NOT NULL AS found

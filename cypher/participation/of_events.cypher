// Who took part in each event, by name, and what is asked of them?
OPTIONAL MATCH (last:Fact {id: $after})-[:PARTICIPATION_BY]->(lastAgent:Agent)
WHERE last.live
WITH last, lastAgent.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_AT]-(f:Participation)-[:PARTICIPATION_BY]->(agent:Agent)
  WHERE f.live
  WITH f, agent, agent.sortName AS sort
  WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND f.id > last.id)
  ORDER BY sort, f.id
  LIMIT $limit
  RETURN
    collect([
      f.id,
      [field IN $facts.fields | f[field]],
      agent.canonicalId,
      CASE
        WHEN $facts.onBehalf THEN [(f)-[:PARTICIPATION_FOR]->(o:Organisation) | o.canonicalId ][0]
      END,
      CASE
        WHEN
          $agents.fields IS NULL OR size($agents.fields) > 0
          THEN
            COLLECT {
              MATCH (m:Entity {canonicalId: agent.canonicalId})
              WHERE m.live
              RETURN
                CASE
                  WHEN $agents.fields IS NULL THEN properties(m)
                  ELSE [m.id] + [field IN $agents.fields | m[field]]
                END
            }
        ELSE []
      END,
      CASE
        WHEN
          $agents.names > 0
          THEN
            COLLECT {
              MATCH (:Entity {canonicalId: agent.canonicalId})<-[:NAME_OF]-(n:Name)
              WHERE n.live
              RETURN [field IN $agents.nameFields | n[field]]
              ORDER
              BY
              n.rank,
              n.id
              LIMIT
              $agents.names
            }
        ELSE []
      END
    ]) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// Who took part in each event, by name, and what is asked of them?
OPTIONAL MATCH (last:Fact {id: $after})-[:PARTICIPATION_BY]->(lastAgent:Agent)
WHERE last.live
WITH last, lastAgent.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_AT]-(f:Participation)-[:PARTICIPATION_BY]->(agent:Agent)
  WHERE f.live
  WITH f, agent
  ORDER BY agent.sortName, f.id
  WITH collect([f, agent]) AS ordered
  WITH
    size(ordered) AS total,
    CASE
      WHEN last IS NULL THEN ordered
      ELSE [one IN ordered WHERE one[1].sortName > lastSort OR (one[1].sortName = lastSort AND one[0].id > last.id)]
    END[..$limit] AS found
  CALL (found) {
    UNWIND found AS one
    WITH one[0] AS f, one[1] AS agent
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
  RETURN items, total
}
RETURN id, items, total, $after IS NULL OR last IS NOT NULL AS found

// participations: of the participations p, in their order, what is asked of them and of their agents a.
WITH
  collect([
    p.id,
    [field IN $participants.fields | p[field]],
    a.canonicalId,
    CASE
      WHEN $participants.onBehalf OR a:Withheld THEN [(p)-[:PARTICIPATION_FOR]->(o:Organisation) | o.canonicalId ][0]
    END,
    CASE
      WHEN
        $agents.fields IS NULL OR size($agents.fields) > 0
        THEN
          COLLECT {
            MATCH (m:Entity {canonicalId: a.canonicalId})
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
            MATCH (:Entity {canonicalId: a.canonicalId})<-[:NAME_OF]-(n:Name)
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
  ]) AS participations

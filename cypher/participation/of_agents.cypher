// In which events did each agent take part, or was an organisation spoken for, latest first; what is asked of the
// events, and of who took part in them, by name?
OPTIONAL MATCH (last:Fact {id: $after})
WHERE last.live
WITH last, coalesce(last.firstDay, '') AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_BY|PARTICIPATION_FOR]-(f:Participation)
  WHERE f.live
  WITH DISTINCT f, coalesce(f.firstDay, '') AS sort
  ORDER BY sort DESC, f.id
  WITH collect(f) AS ordered
  WITH
    size(ordered) AS total,
    CASE
      WHEN last IS NULL THEN ordered
      ELSE
        [
          f IN ordered
          WHERE coalesce(f.firstDay, '') < lastSort OR (coalesce(f.firstDay, '') = lastSort AND f.id > last.id)
        ]
    END[..$limit] AS found
  CALL (found) {
    UNWIND range(0, size(found) - 1) AS place
    WITH place, found[place] AS f
    MATCH (event:Event)<-[:PARTICIPATION_AT]-(f)-[:PARTICIPATION_BY]->(agent:Agent)
    CALL (event) {
      UNWIND
        CASE
          WHEN $participants.limit > 0 THEN [event.canonicalId]
          ELSE []
        END AS at
      MATCH (:Entity {canonicalId: at})<-[:PARTICIPATION_AT]-(p:Participation)-[:PARTICIPATION_BY]->(a:Agent)
      WHERE p.live
      WITH p, a
      ORDER BY a.sortName, p.id
      LIMIT $participants.limit
      RETURN
        collect([
          p.id,
          [field IN $participants.fields | p[field]],
          a.canonicalId,
          CASE
            WHEN $participants.onBehalf THEN [(p)-[:PARTICIPATION_FOR]->(o:Organisation) | o.canonicalId ][0]
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
    }
    WITH
      place,
      {
        id: f.id,
        values: [field IN $facts.fields | f[field]],
        agent: agent.canonicalId,
        event: event.canonicalId,
        onBehalfOf:
          CASE
            WHEN $facts.onBehalf THEN [(f)-[:PARTICIPATION_FOR]->(o:Organisation) | o.canonicalId ][0]
          END,
        nodes:
          CASE
            WHEN
              $events.fields IS NULL OR size($events.fields) > 0
              THEN
                COLLECT {
                  MATCH (m:Entity {canonicalId: event.canonicalId})
                  WHERE m.live
                  RETURN
                    CASE
                      WHEN $events.fields IS NULL THEN properties(m)
                      ELSE [m.id] + [field IN $events.fields | m[field]]
                    END
                }
            ELSE []
          END,
        names:
          CASE
            WHEN
              $events.names > 0
              THEN
                COLLECT {
                  MATCH (:Entity {canonicalId: event.canonicalId})<-[:NAME_OF]-(n:Name)
                  WHERE n.live
                  RETURN [field IN $events.nameFields | n[field]]
                  ORDER
                  BY
                  n.rank,
                  n.id
                  LIMIT
                  $events.names
                }
            ELSE []
          END,
        participations: participations
      } AS item
    ORDER BY place
    RETURN collect(item) AS items
  }
  RETURN items, total
}
RETURN id, items, total, $after IS NULL OR last IS NOT NULL AS found

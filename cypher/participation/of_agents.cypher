// In which events did each agent take part, or was an organisation spoken for, latest first; what is asked of the
// agent, of the events, and of who took part in them, by name? (And in which version of the data?)
OPTIONAL MATCH (v:DataVersion {one: true})
WITH [v.version, v.stamp] AS version
OPTIONAL MATCH (last:Fact {id: $after})
WHERE last.live
WITH version, last, coalesce(last.firstDay, '') AS lastSort
UNWIND $ids AS id
MATCH (own:Entity {id: id})
CALL (own, last, lastSort) {
  MATCH (:Entity {canonicalId: own.canonicalId})<-[:PARTICIPATION_BY|PARTICIPATION_FOR]-(f)
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
      // include participation/asked
      RETURN participations
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
            WHEN $facts.onBehalf OR agent:Withheld THEN [(f)-[:PARTICIPATION_FOR]->(o:Organisation) | o.canonicalId ][0]
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
RETURN
  id,
  own.canonicalId AS canonicalId,
  CASE
    WHEN $own IS NULL THEN []
    ELSE
      COLLECT {
        MATCH (m:Entity {canonicalId: own.canonicalId})
        WHERE m.live
        RETURN
          CASE
            WHEN $own.fields IS NULL THEN properties(m)
            ELSE [m.id] + [field IN $own.fields | m[field]]
          END
      }
  END AS nodes,
  CASE
    WHEN
      $own.names > 0
      THEN
        COLLECT {
          MATCH (:Entity {canonicalId: own.canonicalId})<-[:NAME_OF]-(n:Name)
          WHERE n.live
          RETURN [field IN $own.nameFields | n[field]]
          ORDER
          BY
          n.rank,
          n.id
          LIMIT
          $own.names
        }
    ELSE []
  END AS names,
  version,
  items,
  total,
  $after IS NULL OR last IS NOT NULL AS found

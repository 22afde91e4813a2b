// The last 20 participations of an organisation, and the first ten participants of each event.
MATCH (given:Entity {id: $id})
MATCH (o:Entity {id: given.canonicalId})
CALL (o) {
  MATCH (:Entity {canonicalId: o.id})<-[:PARTICIPATION_BY|PARTICIPATION_FOR]-(p:Participation)
  WHERE p.live
  WITH DISTINCT p, coalesce(p.firstDay, '') AS day
  ORDER BY day DESC, p.id
  LIMIT 20
  MATCH (p)-[:PARTICIPATION_AT]->(e:Event)
  CALL (e) {
    MATCH (:Entity {canonicalId: e.canonicalId})<-[:PARTICIPATION_AT]-(q:Participation)-[:PARTICIPATION_BY]->(a:Agent)
    WHERE q.live
    WITH q, a
    ORDER BY a.sortName, q.id
    LIMIT 10
    WITH q, a, a:Person AND coalesce(a.visibility, 'ROLE_ONLY') <> 'PUBLIC' AS hidden
    RETURN
      collect({
        roles: coalesce(q.roles, ['ATTENDEE']),
        agent: {
          id:
            CASE
              WHEN hidden THEN 'hidden'
              ELSE a.canonicalId
            END,
          name:
            [text IN COLLECT {
              MATCH (:Entity {canonicalId: a.canonicalId})<-[:NAME_OF]-(n:Name)
              WHERE n.live AND NOT hidden
              RETURN n.text
              ORDER BY n.rank, n.id
              LIMIT 1
            } | {text: text}][0]
        }
      }) AS participants
  }
  RETURN
    collect({
      id:
        CASE
          WHEN EXISTS {
            MATCH (p)-[:PARTICIPATION_BY]->(h:Person)
            WHERE coalesce(h.visibility, 'ROLE_ONLY') <> 'PUBLIC'
          } THEN 'hidden'
          ELSE p.id
        END,
      event: {
        id: e.canonicalId,
        title:
          [text IN COLLECT {
            MATCH (:Entity {canonicalId: e.canonicalId})<-[:NAME_OF]-(n:Name)
            WHERE n.live
            RETURN n.text
            ORDER BY n.rank, n.id
            LIMIT 1
          } | {text: text}][0],
        firstDay: e.firstDay,
        participations: {nodes: participants}
      }
    }) AS nodes
}
RETURN
  {
    organisation: o {
      .id,
      name:
        [text IN COLLECT {
          MATCH (:Entity {canonicalId: o.id})<-[:NAME_OF]-(n:Name)
          WHERE n.live
          RETURN n.text
          ORDER BY n.rank, n.id
          LIMIT 1
        } | {text: text}][0],
      participations: {nodes: nodes}
    }
  } AS data

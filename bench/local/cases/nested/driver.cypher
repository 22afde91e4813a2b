// The last five participations of an organisation, and how many there are.
MATCH (given:Entity {id: $id})
MATCH (o:Entity {id: given.canonicalId})
CALL (o) {
  MATCH (:Entity {canonicalId: o.id})<-[:PARTICIPATION_BY|PARTICIPATION_FOR]-(p:Participation)
  WHERE p.live
  WITH DISTINCT p, coalesce(p.firstDay, '') AS day
  ORDER BY day DESC, p.id
  WITH collect(p) AS found
  RETURN
    {
      totalCount: size(found),
      nodes:
        [p IN found[..5] | {
          id:
            CASE
              WHEN EXISTS {
                MATCH (p)-[:PARTICIPATION_BY]->(h:Person)
                WHERE coalesce(h.visibility, 'ROLE_ONLY') <> 'PUBLIC'
              } THEN 'hidden'
              ELSE p.id
            END,
          roles: coalesce(p.roles, ['ATTENDEE']),
          event: [(p)-[:PARTICIPATION_AT]->(e:Event) | {id: e.canonicalId}][0]
        }]
    } AS participations
}
RETURN {organisation: o {.id, participations: participations}} AS data

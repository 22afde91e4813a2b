// Which of these participations were for an organisation on the host side of the event?
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:PARTICIPATION_FOR]->(represented:Organisation)
MATCH (f)-[:PARTICIPATION_AT]->(event:Event)
RETURN
  id,
  EXISTS {
    MATCH (:Entity {canonicalId: event.canonicalId})<-[:PARTICIPATION_AT]-(host:Participation)
    WHERE host.live AND any(role IN host.roles WHERE role IN $hostRoles)
    MATCH (host)-[:PARTICIPATION_BY|PARTICIPATION_FOR]->(:Agent {canonicalId: represented.canonicalId})
  } AS hostSide

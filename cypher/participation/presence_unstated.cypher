// Which of these participations are on the host side: of an agent, or for an organisation, with a host role there? And what is stated of the event: was it held?
UNWIND $ids AS id
MATCH (event:Event)<-[:PARTICIPATION_AT]-(f:Fact {id: id})-[:PARTICIPATION_BY]->(agent:Agent)
OPTIONAL MATCH (f)-[:PARTICIPATION_FOR]->(represented:Organisation)
WITH event.canonicalId AS event, collect({id: id, side: coalesce(represented.canonicalId, agent.canonicalId)}) AS asked
CALL (event) {
  MATCH (:Entity {canonicalId: event})<-[:PARTICIPATION_AT]-(host:Participation)-[:PARTICIPATION_BY]->(agent:Agent)
  WHERE host.live AND any(role IN host.roles WHERE role IN $hostRoles)
  OPTIONAL MATCH (host)-[:PARTICIPATION_FOR]->(represented:Organisation)
  RETURN collect(DISTINCT coalesce(represented.canonicalId, agent.canonicalId)) AS hosts
}
CALL (event) {
  MATCH (node:Entity {canonicalId: event})
  WITH node
  ORDER BY node.id
  RETURN head(collect(node.status)) AS eventStatus
}
UNWIND asked AS one
RETURN one.id AS id, one.side IN hosts AS hostSide, eventStatus

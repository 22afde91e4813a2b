// Who took part in each event, all by their numbers, as floats, which drivers read fastest: the facts, and their agents.
MATCH (e:Event)
CALL (e) {
  MATCH (e)<-[:PARTICIPATION_AT]-(f)-[:PARTICIPATION_BY]->(agent)
  RETURN collect(toFloat(id(f))) AS facts, collect(toFloat(id(agent))) AS agents
}
RETURN id(e) AS event, facts, agents

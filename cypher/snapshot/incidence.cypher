// Who took part in each event, all by their numbers: the fact, and the agent.
MATCH (e:Event)
RETURN
  id(e) AS event,
  [(e)<-[:PARTICIPATION_AT]-(f:Participation)-[:PARTICIPATION_BY]->(agent) | [id(f), id(agent)] ] AS facts

// Every participation with what is stated of it, one row an event.
MATCH (e:Event)
RETURN
  id(e) AS event,
  COLLECT {
    MATCH (e)<-[:PARTICIPATION_AT]-(f:Participation)-[:PARTICIPATION_BY]->(agent)
    RETURN [
      [id(agent), id(e), head([(f)-[:PARTICIPATION_FOR]->(o) | id(o) ])],
      [
        (f)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
        | [id(s), a.inference, a.recordedAt, a.retractedAt, a.key, a.roles, a.status, a.capacity]
      ]
    ]
  } AS facts

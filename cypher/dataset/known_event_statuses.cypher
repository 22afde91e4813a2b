// Which status does the graph know of each of these events, and did somebody attend?
UNWIND $ids AS id
MATCH (event:Entity {id: id})
WHERE event.live
RETURN
  event.id AS id,
  event.status AS status,
  EXISTS {
    MATCH (event)<-[:PARTICIPATION_AT]-(p:Participation)
    WHERE p.live AND p.status = 'ATTENDED'
  } AS attended

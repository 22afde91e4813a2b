// Of which of these events does the graph know a status, or somebody who attended?
UNWIND $ids AS id
MATCH (event:Entity {id: id})
WHERE
  event.live AND
  (event.status IS NOT NULL OR
    EXISTS {
      MATCH (event)<-[:PARTICIPATION_AT]-(p:Participation)
      WHERE p.live AND p.status = 'ATTENDED'
    })
RETURN event.id AS id

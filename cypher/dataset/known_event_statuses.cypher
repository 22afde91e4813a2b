// Which status does the graph know of each of these events, and did somebody attend, by what files?
CYPHER replan = skip
UNWIND $ids AS id
MATCH (event:Entity {id: id})
USING INDEX SEEK event:Entity(id)
WHERE event.live
CALL (event) {
  MATCH (event)<-[:SUPPORTS]-(a:Assertion)
  WHERE a.retractedAt IS NULL AND a.status IS NOT NULL
  RETURN a.status AS status, a.dataset AS dataset, a.file AS file
    UNION
  MATCH (event)<-[:PARTICIPATION_AT]-(p:Participation)<-[:SUPPORTS]-(a:Assertion)
  WHERE p.live AND p.status = 'ATTENDED' AND a.retractedAt IS NULL AND a.status = 'ATTENDED'
  RETURN DISTINCT null AS status, a.dataset AS dataset, a.file AS file
}
RETURN id, status, dataset, file

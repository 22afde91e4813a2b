// Copies the days of events to their participations and shortcuts.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
CALL (e) {
  MATCH (e)<-[:PARTICIPATION_AT]-(p:Participation)
  SET p.firstDay = e.firstDay, p.lastDay = e.lastDay
}
CALL (e) {
  MATCH (e)<-[t:TOOK_PART]-(:Agent)
  SET t.firstDay = e.firstDay, t.lastDay = e.lastDay
}

// What is each candidate called, or what does it say, on which days may it have been, at which events is it named or did it move (the latest first), who issued it, and how many originals speak of it?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(f:Name)
  WHERE f.live
  WITH DISTINCT f.text AS text, min(f.rank) AS rank
  ORDER BY rank, text
  RETURN collect(text) AS names
}
CALL (id) {
  MATCH (n:Entity {canonicalId: id})
  WHERE n.live AND n:Output
  UNWIND
    [property IN keys(n) WHERE property STARTS WITH 'text__' | [0, property, n[property]]] +
    [[1, 'reference', n.reference]] AS stated
  WITH DISTINCT stated[2] AS text, min(stated[0]) AS rank, min(stated[1]) AS property
  ORDER BY rank, property, text
  RETURN collect(text) AS texts
}
CALL (id) {
  OPTIONAL MATCH
    (:Entity {canonicalId: id})<-[:PARTICIPATION_BY|PARTICIPATION_FOR|STEP_OF]-
    (f:Fact)-[:PARTICIPATION_AT|STEP_AT]->
    (v:Event)
  WHERE f.live
  WITH DISTINCT v.canonicalId AS event, v.firstDay AS day
  ORDER BY day DESC, event
  RETURN collect(event) AS events
}
CALL (id) {
  MATCH (n:Entity {canonicalId: id})
  WHERE n.live AND split(n.id, ':')[0] IN ['event', 'output'] AND coalesce(n.firstDay, n.lastDay) IS NOT NULL
  WITH DISTINCT n.firstDay AS firstDay, n.lastDay AS lastDay
  ORDER BY firstDay, lastDay
  RETURN collect({firstDay: firstDay, lastDay: lastDay}) AS periods
}
// include output/issuers
CALL (id) {
  MATCH (e:Entity {canonicalId: id})
  OPTIONAL MATCH
    (e)<-
      [:NAME_OF|IDENTIFIER_OF|PARTICIPATION_BY|PARTICIPATION_FOR|PARTICIPATION_AT|TOPIC_ON|STANCE_BY|PARTY_OF|STEP_OF]-
    (f:Fact)
  UNWIND [e, f] AS target
  MATCH (a:Assertion)-[:SUPPORTS]->(target)
  WHERE a.retractedAt IS NULL
  MATCH (a)-[:FROM]->(s:Source)
  RETURN count(DISTINCT coalesce(s.originalId, s.id)) AS sources
}
RETURN id, names + texts AS names, periods, events, issuers, sources

// What is each candidate called, at which events is it named (the latest first), and how many originals name it?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(f:Name)
  WHERE f.live
  WITH DISTINCT f.text AS text, min(f.rank) AS rank
  ORDER BY rank, text
  RETURN collect(text) AS names
}
CALL (id) {
  OPTIONAL MATCH
    (:Entity {canonicalId: id})<-[:PARTICIPATION_BY|PARTICIPATION_FOR]-(f:Participation)-[:PARTICIPATION_AT]->(v:Event)
  WHERE f.live
  WITH DISTINCT v.canonicalId AS event, v.firstDay AS day
  ORDER BY day DESC, event
  RETURN collect(event) AS events
}
CALL (id) {
  MATCH (e:Entity {canonicalId: id})
  OPTIONAL MATCH
    (e)<-[:NAME_OF|IDENTIFIER_OF|PARTICIPATION_BY|PARTICIPATION_FOR|PARTICIPATION_AT|TOPIC_ON|STANCE_BY]-(f:Fact)
  UNWIND [e, f] AS target
  MATCH (a:Assertion)-[:SUPPORTS]->(target)
  WHERE a.retractedAt IS NULL
  MATCH (a)-[:FROM]->(s:Source)
  RETURN count(DISTINCT coalesce(s.originalId, s.id)) AS sources
}
RETURN id, names, events, sources

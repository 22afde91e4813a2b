// At which events do which originals name each agent, itself or somebody on its behalf?
UNWIND $ids AS id
MATCH
  (:Entity {canonicalId: id})<-[:PARTICIPATION_BY|PARTICIPATION_FOR]-(f:Participation)-[:PARTICIPATION_AT]->(v:Event)
WHERE f.live
MATCH (a:Assertion)-[:SUPPORTS|COUNTS_FOR]->(f)
WHERE a.retractedAt IS NULL
MATCH (a)-[:FROM]->(s:Source)
RETURN id, v.canonicalId AS event, collect(DISTINCT coalesce(s.originalId, s.id)) AS sources

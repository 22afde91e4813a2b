// What is stated of the origin, the publisher and the date of sources, as their own facts resolve them.
MATCH (e:Source)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
WHERE a.derivedFrom IS NOT NULL OR a.publisher IS NOT NULL OR a.published IS NOT NULL
RETURN
  e.id AS id,
  collect([
    id(s),
    a.inference,
    a.recordedAt,
    a.retractedAt,
    a.version,
    a.retractedVersion,
    a.dataset,
    a.key,
    a.derivedFrom,
    a.publisher,
    a.published
  ]) AS assertions

// Every assessment of a recommendation with what is stated of it.
MATCH (f:Assessment)
RETURN
  f.key AS key,
  [
    (f)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
    | [id(s), a.inference, a.recordedAt, a.retractedAt, a.version, a.retractedVersion, a.dataset, a.key, a.level]
  ] AS assertions

// Every party to an output with the assertions on it.
MATCH (f:Party)
RETURN
  f.key AS key,
  [
    (f)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
    | [id(s), a.inference, a.recordedAt, a.retractedAt, a.version, a.retractedVersion, a.dataset, a.key]
  ] AS assertions

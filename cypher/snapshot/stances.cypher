// Every stance with the assertions on it: who recorded each in which dataset, and its quote with the locator.
MATCH (f:Stance)
RETURN
  f.key AS key,
  [
    (f)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
    | [
      id(s),
      a.inference,
      a.recordedAt,
      a.retractedAt,
      a.version,
      a.retractedVersion,
      a.dataset,
      a.key,
      a.dataset + '\n' + coalesce(a.recordedBy, ''),
      a.quote + '\n' + coalesce(a.locator, '')
    ]
  ] AS assertions

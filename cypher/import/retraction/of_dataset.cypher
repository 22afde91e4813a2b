// Which live assertions are a dataset’s, or came into others after a version; and which of others were retracted since? On what do they stand?
CALL () {
  MATCH (a:Assertion {dataset: $name})
  USING INDEX SEEK a:Assertion(dataset)
  WHERE a.retractedAt IS NULL
  RETURN a, false AS isRetracted
    UNION
  UNWIND $carried AS dataset
  MATCH (a:Assertion {dataset: dataset})
  USING INDEX SEEK a:Assertion(dataset)
  WHERE a.retractedAt IS NULL AND a.version > $whole
  RETURN a, false AS isRetracted
    UNION
  UNWIND $carried AS dataset
  MATCH (a:Assertion {dataset: dataset})
  USING INDEX SEEK a:Assertion(dataset)
  WHERE a.retractedVersion > $whole AND coalesce(a.version, 0) <= $whole
  RETURN a, true AS isRetracted
}
MATCH (a)-[:SUPPORTS]->(t)
RETURN a.key AS key, coalesce(t.key, t.id) AS target, isRetracted

// A participation with the quotes that support it.
MATCH (p:Fact {id: $id})
WHERE p.live
CALL (p) {
  MATCH (p)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL
  WITH a, s
  ORDER BY a.recordedAt, a.id
  MATCH (source:Entity {id: s.canonicalId})
  RETURN
    count(DISTINCT s.originalId) AS sourceCount,
    collect(a {.quote, .locator, .inference, source: source {.id, .url, title: {text: source.title}}})[..20] AS assertions
}
RETURN
  {
    node: {
      id: p.id,
      roles: coalesce(p.roles, ['ATTENDEE']),
      agent: [(p)-[:PARTICIPATION_BY]->(a:Agent) | {id: a.canonicalId}][0],
      event: [(p)-[:PARTICIPATION_AT]->(e:Event) | {id: e.canonicalId}][0],
      sourceCount: sourceCount,
      assertions: {nodes: assertions}
    }
  } AS data

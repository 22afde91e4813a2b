// Which originals, and which rows of files, hold the texts of each entity (its names among them), fact or assertion (what it supports among them)? stated: what they state; null: all its texts are of that origin. What was taken back counts for an assertion that was taken back too.
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Entity {canonicalId: id})
  RETURN t, false AS retracted
    UNION
  MATCH (t:Fact {id: id})
  RETURN t, false AS retracted
    UNION
  MATCH (one:Assertion {id: id})-[:SUPPORTS]->(t:Fact)
  RETURN t, one.retractedAt IS NOT NULL AS retracted
    UNION
  MATCH (one:Assertion {id: id})-[:SUPPORTS]->()-[:NAME_OF*0..1]->(e:Entity)
  MATCH (t:Entity {canonicalId: e.canonicalId})
  RETURN t, one.retractedAt IS NOT NULL AS retracted
    UNION
  MATCH (t:Assertion {id: id})
  RETURN t, false AS retracted
}
CALL (t, retracted) {
  MATCH (t)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE retracted OR a.retractedAt IS NULL
  RETURN s, a.row AS row, properties(a) AS stated
    UNION ALL
  MATCH (t)<-[:NAME_OF]-(n:Name)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE retracted OR a.retractedAt IS NULL
  RETURN s, a.row AS row, {text: n.text} AS stated
    UNION ALL
  MATCH (t:Assertion)-[:FROM]->(s:Source)
  RETURN s, t.row AS row, null AS stated
    UNION ALL
  WITH t
  WHERE t:Source
  RETURN t AS s, null AS row, null AS stated
}
RETURN id, collect([coalesce(s.originalId, s.id), row, stated]) AS origins

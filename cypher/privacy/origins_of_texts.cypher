// Which originals, and which rows of files, hold the texts of each entity (its names among them), fact or assertion? stated: what they state; null: all its texts are of that origin.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL
  RETURN s, a.row AS row, properties(a) AS stated
    UNION ALL
  MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(n:Name)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL
  RETURN s, a.row AS row, {text: n.text} AS stated
    UNION ALL
  MATCH (s:Source {canonicalId: id})
  RETURN s, null AS row, null AS stated
    UNION ALL
  MATCH (:Fact {id: id})<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL
  RETURN s, a.row AS row, properties(a) AS stated
    UNION ALL
  MATCH (a:Assertion {id: id})-[:FROM]->(s:Source)
  RETURN s, a.row AS row, null AS stated
}
RETURN id, collect([coalesce(s.originalId, s.id), row, stated]) AS origins

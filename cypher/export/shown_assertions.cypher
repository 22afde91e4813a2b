// All live assertions of one table, with what they support, the id by which its texts are judged, and their source.
MATCH (a:Assertion {table: $table})-[:SUPPORTS]->(t)
WHERE a.retractedAt IS NULL
MATCH (a)-[:FROM]->(s:Source)
RETURN
  coalesce(t.key, t.id) AS target,
  CASE
    WHEN t:Name THEN head([(t)-[:NAME_OF]->(named) | named.canonicalId ])
    WHEN t:Fact THEN t.id
    ELSE t.canonicalId
  END AS of,
  s.canonicalId AS document,
  a {.*, source: s.id} AS assertion

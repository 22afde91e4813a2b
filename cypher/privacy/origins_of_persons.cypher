// Which originals, and which rows of files, speak of each person, and which did?
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Person {canonicalId: id})
  CALL (p) {
    MATCH (p)<-[:SUPPORTS]-(a:Assertion)
    RETURN a
      UNION ALL
    MATCH (p)<--(:Fact)<-[:SUPPORTS]-(a:Assertion)
    RETURN a
  }
  MATCH (a)-[:FROM]->(s:Source)
  RETURN collect(DISTINCT [coalesce(s.originalId, s.id), a.row, a.retractedAt IS NULL]) AS origins
}
RETURN id, origins

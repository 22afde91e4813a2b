// In which languages are the sources that speak of each entity, the most frequent first?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE a.retractedAt IS NULL AND s.language IS NOT NULL
  WITH s.language AS language, count(*) AS assertions
  ORDER BY assertions DESC, language
  RETURN collect(language) AS languages
}
RETURN id, languages

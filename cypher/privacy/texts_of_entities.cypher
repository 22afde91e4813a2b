// What is or was stated of each entity, its names among it, and where its origins are to be asked for: at the entity, or at the assertion that was taken back? By canonical ids. An id outlives the title that it was made of.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(n:Name)<-[:SUPPORTS]-(a:Assertion)
  RETURN n.text AS text, a
    UNION
  MATCH (:Entity {canonicalId: id})<-[:SUPPORTS]-(a:Assertion)
  UNWIND [property IN keys(a) WHERE NOT property IN $unshown | a[property]] AS text
  RETURN text, a
}
WITH DISTINCT id, text,
  CASE
    WHEN a.retractedAt IS NULL THEN id
    ELSE a.id
  END AS told
RETURN id, collect([text, told]) AS texts

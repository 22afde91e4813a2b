// What is stated of each entity, its names among it? By canonical ids.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(n:Name)
  WHERE n.live
  RETURN n.text AS text
    UNION
  MATCH (:Entity {canonicalId: id})<-[:SUPPORTS]-(a:Assertion)
  WHERE a.retractedAt IS NULL
  UNWIND [property IN keys(a) WHERE NOT property IN $unshown | a[property]] AS text
  RETURN text
}
RETURN id, collect(text) AS texts

// What do other datasets call these entities: their names, or what sources and outputs are known by? And what is whoever was judged to be one of them called?
CYPHER replan = skip
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
CALL (entity) {
  MATCH (entity)<-[:NAME_OF]-(name:Name)<-[:SUPPORTS]-(a:Assertion)
  WHERE a.retractedAt IS NULL AND NOT a.dataset IN $datasets
  RETURN 'name' AS field, name.text AS text, a.dataset AS dataset, false AS isOfTwin
    UNION
  MATCH (twin:Entity {canonicalId: entity.canonicalId})
  USING INDEX SEEK twin:Entity(canonicalId)
  WHERE twin.id <> entity.id
  MATCH (twin)<-[:NAME_OF]-(name:Name)<-[:SUPPORTS]-(a:Assertion)
  WHERE a.retractedAt IS NULL
  RETURN 'name' AS field, name.text AS text, a.dataset AS dataset, true AS isOfTwin
    UNION
  MATCH (entity:Source|Output)<-[:SUPPORTS]-(a:Assertion)
  WHERE a.retractedAt IS NULL AND NOT a.dataset IN $datasets
  UNWIND keys(a) AS field
  WITH a, field
  WHERE field IN ['title', 'url', 'reference'] OR field STARTS WITH 'text__'
  RETURN field, a[field] AS text, a.dataset AS dataset, false AS isOfTwin
}
RETURN id, field, text, dataset, isOfTwin
ORDER BY id, field, text, dataset

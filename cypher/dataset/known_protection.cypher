// What is stated of who may know each of these persons and sources, and where? Those judged to be the same are one.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
CALL (entity) {
  MATCH (same:Entity {canonicalId: entity.canonicalId})<-[:SUPPORTS]-(a:Assertion)
  USING INDEX SEEK same:Entity(canonicalId)
  WHERE a.retractedAt IS NULL AND coalesce(a.visibility, a.access) IS NOT NULL
  RETURN collect({id: same.id, value: coalesce(a.visibility, a.access), dataset: a.dataset, file: a.file}) AS stated
}
RETURN id, entity.canonicalId AS canonicalId, stated

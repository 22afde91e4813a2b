// Which names may each entity be shown under, the best first?
UNWIND $ids AS id
CALL (id) {
  MATCH (given:Entity {id: id})
  WITH given.canonicalId AS canonicalId
  // include entity/names
  RETURN collect([field IN $nameFields | f[field]]) AS names
}
RETURN id, names

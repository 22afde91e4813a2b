// Which names may each entity be shown under, the best first?
UNWIND $ids AS id
CALL (id) {
  MATCH (given:Entity {id: id})
  MATCH (:Entity {canonicalId: given.canonicalId})<-[:NAME_OF]-(f:Name)
  WHERE f.live
  WITH f
  ORDER BY f.rank, f.id
  LIMIT $names
  RETURN collect([field IN $nameFields | f[field]]) AS names
}
RETURN id, names

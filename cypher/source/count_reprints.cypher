// How many sources repeat each source?
UNWIND $ids AS id
CALL (id) {
  MATCH (i:Entity {canonicalId: id})
  MATCH (copy:Source {derivedFrom: i.id})
  WHERE copy.live
  MATCH (n:Entity {id: copy.canonicalId})
  RETURN count(DISTINCT n) AS total
}
RETURN id, total

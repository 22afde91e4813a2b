// Under which names is each entity known, the best first?
// include fact/last
WITH last, last.rank AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(f:Name)
  WHERE f.live
  WITH DISTINCT f, f.rank AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

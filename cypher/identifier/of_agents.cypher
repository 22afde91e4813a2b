// Which identifiers has each agent in other systems?
// include fact/last
WITH last, last.scheme AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:IDENTIFIER_OF]-(f:Identifier)
  WHERE f.live
  WITH DISTINCT f, f.scheme AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

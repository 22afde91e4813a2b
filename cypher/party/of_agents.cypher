// To which outputs does each agent stand in what relation?
OPTIONAL MATCH (last:Fact {id: $after})-[:PARTY_OF]->(output:Output)
WHERE last.live
WITH last, last.role + ' ' + output.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:PARTY_IS]-(f:Party)-[:PARTY_OF]->(output:Output)
  WHERE f.live
  WITH DISTINCT f, f.role + ' ' + output.sortName AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

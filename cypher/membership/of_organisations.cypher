// Who belongs to each organisation, by name?
OPTIONAL MATCH (last:Fact {id: $after})-[:MEMBERSHIP_OF]->(member:Agent)
WHERE last.live
WITH last, member.sortName AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:MEMBERSHIP_IN]-(f:Membership)-[:MEMBERSHIP_OF]->(member:Agent)
  WHERE f.live
  WITH DISTINCT f, member.sortName AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

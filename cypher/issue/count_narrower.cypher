// How many issues are the next narrower of each issue?
UNWIND $ids AS id
CALL (id) {
  MATCH (i:Entity {canonicalId: id})
  MATCH (child:Issue {broader: i.id})
  WHERE child.live
  MATCH (n:Entity {id: child.canonicalId})
  RETURN count(DISTINCT n) AS total
}
RETURN id, total

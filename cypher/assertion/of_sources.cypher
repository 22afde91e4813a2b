// What does each source say, in the order in which it was recorded?
OPTIONAL MATCH (last:Assertion {id: $after})
UNWIND $ids AS id
CALL (id, last) {
  MATCH (:Entity {canonicalId: id})<-[:FROM]-(a:Assertion)
  WHERE
    ($retracted OR a.retractedAt IS NULL) AND a.table <> 'judgements' AND NOT EXISTS { (a)-[:SUPPORTS]->(:Withheld) }
  // include assertion/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// Which assertions support each fact, in the order in which they were recorded?
OPTIONAL MATCH (last:Assertion {id: $after})
UNWIND $ids AS id
CALL (id, last) {
  MATCH (:Fact {id: id})<-[:SUPPORTS]-(a:Assertion)
  WHERE $retracted OR a.retractedAt IS NULL
  WITH DISTINCT a
  WHERE last IS NULL OR a.recordedAt > last.recordedAt OR (a.recordedAt = last.recordedAt AND a.id > last.id)
  ORDER BY a.recordedAt, a.id
  LIMIT $limit
  MATCH (target)<-[:SUPPORTS]-(a)-[:FROM]->(s:Source)
  RETURN
    collect(a {
      .*,
      source: s.canonicalId,
      target: target.canonicalId,
      fact:
        CASE
          WHEN target:Fact THEN target.id
        END,
      persons: [(target)-->(p:Person) WHERE target:Fact | p.canonicalId ]
    }) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

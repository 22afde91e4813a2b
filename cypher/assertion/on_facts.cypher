// Which assertions support each fact, in the order in which they were recorded, and what is asked of their sources?
OPTIONAL MATCH (last:Assertion {id: $after})
UNWIND $ids AS id
CALL (id, last) {
  MATCH (f:Fact {id: id})
  WITH f, last, [(f)-->(p:Person) | p.canonicalId ] AS persons
  MATCH (f)<-[:SUPPORTS]-(a:Assertion)
  WHERE
    ($retracted OR a.retractedAt IS NULL) AND
    (last IS NULL OR a.recordedAt > last.recordedAt OR (a.recordedAt = last.recordedAt AND a.id > last.id))
  WITH persons, a
  ORDER BY a.recordedAt, a.id
  LIMIT $limit
  MATCH (a)-[:FROM]->(s:Source)
  WITH persons, a, s.canonicalId AS source
  RETURN
    collect({
      assertion: a {.*, source: source, target: null, fact: id, persons: persons},
      nodes:
        CASE
          WHEN
            $sources.fields IS NULL OR size($sources.fields) > 0
            THEN
              COLLECT {
                MATCH (m:Entity {canonicalId: source})
                WHERE m.live
                RETURN
                  CASE
                    WHEN $sources.fields IS NULL THEN properties(m)
                    ELSE [m.id] + [field IN $sources.fields | m[field]]
                  END
              }
          ELSE []
        END
    }) AS items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// Which assertions support each fact, in the order in which they were recorded; what is asked of them, of their sources,
// of the fact itself, and on how much it rests? (And in which version of the data?)
OPTIONAL MATCH (v:DataVersion {one: true})
WITH [v.version, v.stamp] AS version
OPTIONAL MATCH (last:Assertion {id: $after})
UNWIND $ids AS id
MATCH (given:Fact {id: id})
// include fact/one
WITH version, last, id,
  CASE
    WHEN $together THEN f
    ELSE given
  END AS f
WITH version, last, id, f, [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ] AS ends
CALL (f, last) {
  MATCH (f)<-[on:SUPPORTS|COUNTS_FOR]-(a:Assertion)-[:FROM]->(s:Source)
  WHERE ($together OR on:SUPPORTS) AND ($retracted OR a.retractedAt IS NULL)
  WITH a, s, on
  ORDER BY a.recordedAt, a.id
  WITH collect([a, s, on]) AS found
  CALL (found, last) {
    UNWIND
      CASE
        WHEN last IS NULL THEN found
        ELSE
          [
            one IN found
            WHERE one[0].recordedAt > last.recordedAt OR (one[0].recordedAt = last.recordedAt AND one[0].id > last.id)
          ]
      END[..$limit] AS one
    WITH one[0] AS a, one[1].canonicalId AS source, type(one[2]) = 'COUNTS_FOR' AS isOfAnother
    RETURN
      collect([
        CASE
          WHEN $fields IS NULL THEN properties(a)
          ELSE [field IN $fields | a[field]]
        END,
        source,
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
        END,
        CASE
          WHEN isOfAnother THEN [(a)-[:SUPPORTS]->(:Fact)-->(p:Person) | p.canonicalId ]
          ELSE []
        END
      ]) AS items
  }
  RETURN
    items,
    size(found) AS total,
    CASE
      WHEN
        $counted
        THEN
          COLLECT {
            UNWIND found AS one
            RETURN DISTINCT one[1].originalId
          }
    END AS originals
}
RETURN
  id,
  version,
  f.id AS factId,
  CASE
    WHEN
      $fact IS NOT NULL AND f.live
      THEN [
          CASE
            WHEN $fact.fields IS NULL THEN properties(f)
            ELSE [field IN $fact.fields | f[field]]
          END]
    ELSE []
  END AS facts,
  ends,
  items,
  total,
  size(originals) AS sourceCount,
  CASE
    WHEN
      $publishers
      THEN
        COUNT {
          UNWIND originals AS originalId
          MATCH (original:Entity {id: originalId})
          WHERE original.publisherKey IS NOT NULL
          RETURN DISTINCT original.publisherKey
        }
  END AS publisherCount,
  $after IS NULL OR last IS NOT NULL AS found

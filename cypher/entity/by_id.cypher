// For which entity does each id stand, and what is asked of the nodes that were judged to be it, and of its names? (And
// in which version of the data?)
OPTIONAL MATCH (v:DataVersion {one: true})
WITH [v.version, v.stamp] AS version
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH version, id, n.canonicalId AS canonicalId
RETURN
  id,
  version,
  canonicalId,
  COLLECT {
    MATCH (m:Entity {canonicalId: canonicalId})
    WHERE m.live
    RETURN
      CASE
        WHEN $fields IS NULL THEN properties(m)
        ELSE [m.id] + [field IN $fields | m[field]]
      END
  } AS nodes,
  CASE
    WHEN
      $names > 0
      THEN
        COLLECT {
          // include entity/names
          RETURN [field IN $nameFields | f[field]]
        }
    ELSE []
  END AS names

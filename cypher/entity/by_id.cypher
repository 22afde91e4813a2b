// For which entity does each id stand, and what is asked of the nodes that were judged to be it, and of its names? (And
// in which version of the data?)
OPTIONAL MATCH (v:DataVersion {one: true})
WITH v.version AS version
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  id,
  version,
  n.canonicalId AS canonicalId,
  COLLECT {
    MATCH (m:Entity {canonicalId: n.canonicalId})
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
          MATCH (:Entity {canonicalId: n.canonicalId})<-[:NAME_OF]-(f:Name)
          WHERE f.live
          RETURN [field IN $nameFields | f[field]]
          ORDER
          BY
          f.rank,
          f.id
          LIMIT
          $names
        }
    ELSE []
  END AS names

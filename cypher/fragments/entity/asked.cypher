// items: of the entities n, in their order, what is asked of the nodes that were judged to be each, and of its names.
// Needs canonicalId, the id of n, which is not read again.
WITH
  collect({
    id: canonicalId,
    nodes:
      COLLECT {
        MATCH (m:Entity {canonicalId: canonicalId})
        WHERE m.live
        RETURN
          CASE
            WHEN $fields IS NULL THEN properties(m)
            ELSE [
                CASE
                  WHEN m <> n THEN m.id
                END] + [field IN $fields | m[field]]
          END
      },
    names:
      CASE
        WHEN
          $names > 0
          THEN
            COLLECT {
              // include entity/names
              RETURN [field IN $nameFields | f[field]]
            }
        ELSE []
      END
  }) AS items

// Which organisations pass the filter, by id?
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH
  last,
  coalesce(last.id, '') AS fromId,
  CASE
    WHEN
      $contains IS NOT NULL
      THEN
        COLLECT {
          MATCH (name:Name)-[:NAME_OF]->(m:Organisation)
          WHERE name.live AND name.folded CONTAINS $contains AND NOT name.id IN $maskedNames
          RETURN DISTINCT m.canonicalId
        }
  END AS named,
  CASE
    WHEN
      $event IS NOT NULL
      THEN
        COLLECT {
          MATCH (given:Entity {id: $event})
          MATCH (:Entity {canonicalId: given.canonicalId})<-[:TOOK_PART]-(m:Organisation)
          RETURN DISTINCT m.canonicalId
        }
  END AS present
CALL (fromId, named, present) {
  MATCH (n:Organisation)
  WHERE
    n.id > fromId AND
    n.id = n.canonicalId AND
    (n.live OR
      EXISTS {
        MATCH (m:Entity {canonicalId: n.id})
        WHERE m.live
      }) AND
    ($sectors IS NULL OR n.sector IN $sectors) AND
    ($forms IS NULL OR n.form IN $forms) AND
    ($levels IS NULL OR n.level IN $levels) AND
    ($countries IS NULL OR n.country IN $countries) AND
    (named IS NULL OR n.id IN named) AND
    (present IS NULL OR n.id IN present)
  WITH n
  ORDER BY n.id
  LIMIT $limit
  WITH n, n.id AS id
  RETURN
    collect({
      id: id,
      nodes:
        COLLECT {
          MATCH (m:Entity {canonicalId: id})
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
                MATCH (:Entity {canonicalId: id})<-[:NAME_OF]-(f:Name)
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
        END
    }) AS items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found

// Which events pass the filter, by name?
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH last, coalesce(last.sortName, '') AS fromSort
CALL (last, fromSort) {
  MATCH (n:Event)
  WHERE
    n.sortName >= fromSort AND
    (last IS NULL OR n.sortName > fromSort OR n.id > last.id) AND
    n.id = n.canonicalId AND
    (n.live OR
      EXISTS {
        MATCH (m:Entity {canonicalId: n.id})
        WHERE m.live
      }) AND
    ($types IS NULL OR n.type IN $types) AND
    ($statuses IS NULL OR coalesce(n.status, 'HELD') IN $statuses) AND
    ($levels IS NULL OR n.level IN $levels) AND
    ($formats IS NULL OR n.format IN $formats) AND
    ($from IS NULL OR n.lastDay >= $from) AND
    ($to IS NULL OR n.firstDay <= $to)
  WITH n
  ORDER BY n.sortName, n.id
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

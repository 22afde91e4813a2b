// Which events pass the filter, latest first, undated ones last?
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live
WITH last,
  CASE
    WHEN last IS NULL THEN '9999-12-31'
    ELSE coalesce(last.firstDay, '')
  END AS fromDay
CALL (last, fromDay) {
  MATCH (n:Event)
  WHERE
    n.firstDay <= fromDay AND
    (last IS NULL OR n.firstDay < fromDay OR n.id > last.id) AND
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
  ORDER BY n.firstDay DESC, n.id
  LIMIT $limit
  RETURN collect({node: n, id: n.id}) AS dated
}
CALL (last, dated) {
  UNWIND
    CASE
      WHEN size(dated) < $limit THEN [true]
      ELSE []
    END AS roomLeft
  MATCH (n:Event)
  WHERE
    n.firstDay IS NULL AND
    (last IS NULL OR last.firstDay IS NOT NULL OR n.id > last.id) AND
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
  ORDER BY n.id
  LIMIT $limit
  RETURN collect({node: n, id: n.id}) AS undated
}
WITH last, (dated + undated)[..$limit] AS page
RETURN
  [
    one IN page
    | {
      id: one.id,
      nodes:
        COLLECT {
          MATCH (m:Entity {canonicalId: one.id})
          WHERE m.live
          RETURN
            CASE
              WHEN $fields IS NULL THEN properties(m)
              ELSE [
                  CASE
                    WHEN m <> one.node THEN m.id
                  END] + [field IN $fields | m[field]]
            END
        },
      names:
        CASE
          WHEN
            $names > 0
            THEN
              COLLECT {
                MATCH (:Entity {canonicalId: one.id})<-[:NAME_OF]-(f:Name)
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
    }
  ] AS items,
  $after IS NULL OR last IS NOT NULL AS found

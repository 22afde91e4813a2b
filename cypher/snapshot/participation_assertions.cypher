// What each source states of participations, in one number each; the key only where it may decide between assertions.
MATCH (s:Source)
RETURN
  id(s) AS source,
  [
    (s)<-[:FROM]-(a:Assertion)-[:SUPPORTS]->(f:Participation)
    | [
      toFloat(id(f)),
      toFloat(
        $inference[a.inference] +
        $dataset[a.dataset] +
        coalesce($status[a.status], 0) +
        coalesce($capacity[a.capacity], 0) +
        reduce(
          roles = 0, role IN coalesce(a.roles, []) | roles + $role[role])),
      a.recordedAt,
      a.retractedAt,
      toFloat(a.version),
      toFloat(a.retractedVersion),
      CASE
        WHEN COUNT { (f)<-[:SUPPORTS]-() } > 1 THEN a.key
      END
    ]
  ] AS assertions

// What each source states of participations, in codes; the key only where it may decide between assertions.
MATCH (s:Source)
RETURN
  id(s) AS source,
  [
    (s)<-[:FROM]-(a:Assertion)-[:SUPPORTS]->(f:Participation)
    | [
      id(f),
      $inference[a.inference],
      a.recordedAt,
      a.retractedAt,
      CASE
        WHEN COUNT { (f)<-[:SUPPORTS]-() } > 1 THEN a.key
      END,
      [role IN a.roles | $role[role]],
      $status[a.status],
      $capacity[a.capacity]
    ]
  ] AS assertions

// 20 events behind one of them, latest first.
CALL () {
  MATCH (e:Event)
  WHERE e.firstDay <= $day AND (e.firstDay < $day OR e.id > $last) AND e.id = e.canonicalId AND
  (e.live OR
    EXISTS {
      MATCH (m:Entity {canonicalId: e.id})
      WHERE m.live
    })
  WITH e
  ORDER BY e.firstDay DESC, e.id
  LIMIT 20
  RETURN collect(e) AS found
}
RETURN
  {
    events: {
      nodes:
        [e IN found | e {
          .id,
          title:
            [text IN COLLECT {
              MATCH (:Entity {canonicalId: e.id})<-[:NAME_OF]-(n:Name)
              WHERE n.live
              RETURN n.text
              ORDER BY n.rank, n.id
              LIMIT 1
            } | {text: text}][0],
          .firstDay
        }]
    }
  } AS data

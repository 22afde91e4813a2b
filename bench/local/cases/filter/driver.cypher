// The last 20 events that an organisation took part in.
MATCH (given:Entity {id: $id})
CALL (given) {
  MATCH (:Entity {canonicalId: given.canonicalId})-[:TOOK_PART]->(m:Event)
  WITH DISTINCT m.canonicalId AS id
  MATCH (e:Entity {id: id})
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

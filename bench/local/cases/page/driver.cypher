// The first 20 organisations by name.
CALL () {
  MATCH (o:Organisation)
  WHERE o.sortName >= '' AND o.id = o.canonicalId AND
  (o.live OR
    EXISTS {
      MATCH (m:Entity {canonicalId: o.id})
      WHERE m.live
    })
  WITH o
  ORDER BY o.sortName, o.id
  LIMIT 21
  RETURN collect(o) AS found
}
RETURN
  {
    organisations: {
      nodes:
        [o IN found[..20] | o {
          .id,
          name:
            [text IN COLLECT {
              MATCH (:Entity {canonicalId: o.id})<-[:NAME_OF]-(n:Name)
              WHERE n.live
              RETURN n.text
              ORDER BY n.rank, n.id
              LIMIT 1
            } | {text: text}][0],
          .sector
        }],
      pageInfo: {hasNextPage: size(found) > 20}
    }
  } AS data

// An organisation with its best name.
MATCH (given:Entity {id: $id})
MATCH (o:Entity {id: given.canonicalId})
RETURN
  {
    organisation: o {
      .id,
      name:
        [text IN COLLECT {
          MATCH (:Entity {canonicalId: o.id})<-[:NAME_OF]-(n:Name)
          WHERE n.live
          RETURN n.text
          ORDER BY n.rank, n.id
          LIMIT 1
        } | {text: text}][0],
      acronym:
        COLLECT {
          MATCH (:Entity {canonicalId: o.id})<-[:NAME_OF]-(n:Name {kind: 'ACRONYM'})
          WHERE n.live
          RETURN n.text
          ORDER BY n.rank, n.id
          LIMIT 1
        }[0],
      .form,
      .sector,
      .level,
      .country,
      .founded
    }
  } AS data

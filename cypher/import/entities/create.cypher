// Creates entities that are not in the graph yet, without any value.
CYPHER replan = skip
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
  ON CREATE SET
    e: $ (row.labels),
    e.canonicalId = row.id,
    e.live = false,
    e.sortName = coalesce(row.sortName, '~' + randomUUID())

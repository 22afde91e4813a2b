// Sets the name that entities are sorted by, where it is known.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
SET e.sortName = row.sortName

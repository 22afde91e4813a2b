// Has entities sort behind all others, in an order that tells nothing.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
SET e.sortName = '~' + randomUUID()

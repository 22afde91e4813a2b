// Has entities stand for another one, or again for themselves.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
SET e.canonicalId = row.canonicalId

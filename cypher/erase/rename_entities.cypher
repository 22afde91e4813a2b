// Gives entities other ids.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
SET e.id = row.to, e.canonicalId = row.canonicalId

// Sets the original that each source counts as.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (s:Entity {id: row.id})
USING INDEX SEEK s:Entity(id)
SET s.originalId = row.originalId

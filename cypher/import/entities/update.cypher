// Sets the resolved values of entities; a null takes a value away.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (e:Entity {id: row.target})
USING INDEX SEEK e:Entity(id)
SET e += row.properties

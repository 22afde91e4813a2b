// Sets the resolved values of entities; a null takes a value away.
UNWIND $rows AS row
MATCH (e:Entity {id: row.target})
SET e += row.properties

// Sets the resolved values of facts; a null takes a value away.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (f:Fact {key: row.target})
USING INDEX SEEK f:Fact(key)
SET f += row.properties

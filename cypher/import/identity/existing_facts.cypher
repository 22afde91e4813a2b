// Which of these keys do facts have?
CYPHER replan = skip
UNWIND $keys AS key
MATCH (f:Fact {key: key})
USING INDEX SEEK f:Fact(key)
RETURN key

// Which of these facts are there, and what is stored on them?
CYPHER replan = skip
UNWIND $keys AS key
MATCH (f:Fact {key: key})
USING INDEX SEEK f:Fact(key)
RETURN key, properties(f) AS properties

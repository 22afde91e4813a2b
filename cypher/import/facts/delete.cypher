// Takes facts away with the assertions on them, to make them again under other keys.
CYPHER replan = skip
UNWIND $keys AS key
MATCH (f:Fact {key: key})
USING INDEX SEEK f:Fact(key)
OPTIONAL MATCH (f)<-[:SUPPORTS]-(a:Assertion)
DETACH DELETE a, f

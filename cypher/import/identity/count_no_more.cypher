// Has assertions count for the fact that they support, and for no other.
CYPHER replan = skip
UNWIND $keys AS key
MATCH (a:Assertion {key: key})-[c:COUNTS_FOR]->()
USING INDEX SEEK a:Assertion(key)
DELETE c

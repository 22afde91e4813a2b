// Has assertions count for another fact than the one that they support.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (a:Assertion {key: row.assertion})
USING INDEX SEEK a:Assertion(key)
MATCH (f:Fact {key: row.fact})
USING INDEX SEEK f:Fact(key)
MERGE (a)-[:COUNTS_FOR]->(f)

// Which assertions, retracted ones included, stand on these facts?
CYPHER replan = skip
UNWIND $targets AS target
MATCH (f:Fact {key: target})<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
USING INDEX SEEK f:Fact(key)
RETURN target, collect(a {.*, source: s.id}) AS assertions

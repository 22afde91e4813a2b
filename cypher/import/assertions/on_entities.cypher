// Which assertions, retracted ones included, stand on these entities?
CYPHER replan = skip
UNWIND $targets AS target
MATCH (e:Entity {id: target})<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
USING INDEX SEEK e:Entity(id)
RETURN target, collect(a {.*, source: s.id}) AS assertions

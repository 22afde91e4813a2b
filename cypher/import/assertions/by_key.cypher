// What do these assertions say, from which sources, and on what?
UNWIND $keys AS key
MATCH (a:Assertion {key: key})-[:SUPPORTS]->(t)
USING INDEX SEEK a:Assertion(key)
MATCH (a)-[:FROM]->(s:Source)
RETURN coalesce(t.key, t.id) AS target, a {.*, source: s.id} AS assertion

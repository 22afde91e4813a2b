// All assertions of one table, retracted ones included, with what they support and their source.
MATCH (a:Assertion {table: $table})-[:SUPPORTS]->(t)
MATCH (a)-[:FROM]->(s:Source)
RETURN coalesce(t.key, t.id) AS target, a {.*, source: s.id} AS assertion

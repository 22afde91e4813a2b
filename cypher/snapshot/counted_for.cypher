// Which facts count as another one, and which assertion is on each (the first of several)?
MATCH (a)-[:COUNTS_FOR]->(one)
MATCH (a)-[:SUPPORTS]->(f)
RETURN id(f) AS node, f.key AS key, id(one) AS oneNode, one.key AS oneKey, min(a.key) AS assertion

// Which keys do the assertions on these facts have?
MATCH (f)
WHERE id(f) IN $nodes
MATCH (f)<-[:SUPPORTS]-(a:Assertion)
RETURN id(f) AS node, collect(a.key) AS keys

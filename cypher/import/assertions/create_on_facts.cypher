// Adds assertions on facts that are in the graph already. What they share is named by its place in a list; where an entity or fact is missing, nothing is made.
CYPHER replan = skip
// include import/entities
UNWIND range(0, size($facts) - 1) AS place
MATCH (f:Fact {key: $facts[place]})
USING INDEX SEEK f:Fact(key)
WITH entities, f, place
ORDER BY place
WITH entities, collect(f) AS targets
WHERE size(targets) = size($facts)
// include import/assertions
RETURN count(a) AS assertions

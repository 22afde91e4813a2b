// Adds assertions on entities. What they share is named by its place in a list; where an entity is missing, nothing is made.
CYPHER replan = skip
// include import/entities
WITH entities, entities AS targets
// include import/assertions
RETURN count(a) AS assertions

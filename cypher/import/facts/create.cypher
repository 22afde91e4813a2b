// Creates facts of one kind that are not in the graph yet, wired to their ends, with the assertions that support them. What rows share is named by its place in a list; where an entity is missing, nothing is made.
CYPHER replan = skip
// include import/entities
UNWIND range(0, size($facts) - 1) AS place
CREATE (f:Fact: $($label))
SET f = $facts[place]
WITH entities, f, place
ORDER BY place
WITH entities, collect(f) AS targets
CALL (entities, targets) {
  UNWIND $wires AS wire
  WITH wire, targets[wire[0]] AS fact, entities[wire[2]] AS end
  CREATE (fact)-[:$(wire[1])]->(end)
}
// include import/assertions
RETURN count(a) AS assertions

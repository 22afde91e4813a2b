// Marks sources whose date or language changed: whatever already rests on them is to be resolved again.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (s:Entity {id: id})
USING INDEX SEEK s:Entity(id)
WHERE
  EXISTS {
    (s)<-[:FROM]-(:Assertion)-[:SUPPORTS]->(t)
    WHERE t <> s
  }
SET s.resolveAgain = true

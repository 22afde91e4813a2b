// When were these sources published, and in which language?
CYPHER replan = skip
UNWIND $ids AS id
MATCH (s:Entity {id: id})
USING INDEX SEEK s:Entity(id)
RETURN s.id AS id, s.publishedDay AS publishedDay, s.language AS language

// For which entity does each of these stand, and what is stored on it?
CYPHER replan = skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
RETURN id, properties(e) AS properties

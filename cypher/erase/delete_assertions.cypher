// Takes the assertions on entities away, to make them again.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:SUPPORTS]-(a:Assertion)
USING INDEX SEEK e:Entity(id)
DETACH DELETE a

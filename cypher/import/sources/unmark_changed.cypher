// Takes the mark from sources whose facts have been resolved again.
UNWIND $ids AS id
MATCH (s:Entity {id: id})
USING INDEX SEEK s:Entity(id)
REMOVE s.resolveAgain

// Has entities be there of which something live speaks now.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
WHERE NOT e.live AND NOT e:Withheld
SET e.live = true

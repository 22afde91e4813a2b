// Which nodes stand for a person, and which names does the person have, former ones too?
MATCH (p:Entity {id: $id})
WHERE p:Person
MATCH (same:Entity {canonicalId: p.canonicalId})
RETURN same.id AS id, same.canonicalId AS canonicalId, [(same)<-[:NAME_OF]-(n:Name) | n.text ] AS names
ORDER BY id

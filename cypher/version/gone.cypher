// Does nothing live speak of one of these entities and facts any more?
UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {id: id})
WHERE e.live
OPTIONAL MATCH (f:Fact {id: id})
WHERE f.live
WITH id, e, f
WHERE e IS NULL AND f IS NULL
RETURN id
LIMIT 1

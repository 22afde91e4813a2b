// entities: the nodes of $entities, in their order; no row where one is missing.
UNWIND range(0, size($entities) - 1) AS place
MATCH (e:Entity {id: $entities[place]})
USING INDEX SEEK e:Entity(id)
WITH e, place
ORDER BY place
WITH collect(e) AS entities
WHERE size(entities) = size($entities)

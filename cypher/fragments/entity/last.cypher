// last: the entity after which a page begins, null for the first page. An entity that is gone is not found.
OPTIONAL MATCH (last:Entity {id: $after})
WHERE last.live

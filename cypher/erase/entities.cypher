// Which entities are there, live or not?
MATCH (e:Entity)
RETURN e.id AS id, e.canonicalId AS canonicalId

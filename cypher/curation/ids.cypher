// Which ids of a kind are there? For what may have been meant.
MATCH (e:Entity)
WHERE e.id STARTS WITH $prefix AND e.live
RETURN e.id AS id

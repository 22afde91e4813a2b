// Is there anything in the graph?
MATCH (e:Entity)
RETURN e.id AS id
LIMIT 1

// Which persons are there, live or not?
MATCH (p:Person)
RETURN p.id AS id

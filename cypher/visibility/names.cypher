// Which names have entities that are not persons? The names of hidden persons are looked for in them.
MATCH (f:Name)-[:NAME_OF]->(e:Entity)
WHERE f.live AND NOT e:Person
RETURN f.id AS id, f.text AS text

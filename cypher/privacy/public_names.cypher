// Which names do organisations and issues have?
MATCH (f:Name)-[:NAME_OF]->(e:Organisation|Issue)
WHERE f.live
RETURN f.text AS text

// What do the imported packages say of themselves?
MATCH (d:Dataset)
RETURN d.name AS name, d.title AS title, d.licence AS licence
ORDER BY name

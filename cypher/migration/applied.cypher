// Which migrations does this database have?
MATCH (n:Migration)
RETURN n.name AS name, n.checksum AS checksum
ORDER BY name

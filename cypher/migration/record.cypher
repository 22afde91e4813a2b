// Which migration was applied, and when?
CREATE (n:Migration {name: $name, checksum: $checksum, appliedAt: toString(datetime())})
RETURN n.name AS name

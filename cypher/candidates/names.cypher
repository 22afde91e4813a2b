// Under which names is each entity of a kind known? (Not collectives: "garment unions" names nobody.)
MATCH (f:Name)-[:NAME_OF]->(e:Entity)
WHERE f.live AND e.id STARTS WITH $prefix
MATCH (n:Entity {id: e.canonicalId})
WHERE coalesce(n.form, '') <> 'COLLECTIVE'
RETURN n.id AS id, f.text AS text, f.kind AS kind
ORDER BY id, f.rank, f.id

// Which identifiers does each agent of a kind have?
MATCH (f:Identifier)-[:IDENTIFIER_OF]->(e:Entity)
WHERE f.live AND e.id STARTS WITH $prefix
RETURN DISTINCT e.canonicalId AS id, f.scheme AS scheme, f.value AS value

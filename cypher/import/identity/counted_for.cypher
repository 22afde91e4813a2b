// Which assertions count for another fact than the one that they support?
MATCH (a)-[:COUNTS_FOR]->(fact)
MATCH (a)-[:SUPPORTS]->(supported)
RETURN a.key AS assertion, supported.key AS supported, fact.key AS fact

// Which agents have one of these identifiers?
MATCH (identifier:Identifier)-[:IDENTIFIER_OF]->(agent:Agent)
WHERE identifier.live AND identifier.value IN $values
RETURN agent.id AS agent, identifier.scheme AS scheme, identifier.value AS value

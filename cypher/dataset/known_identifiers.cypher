// Which agents have one of these identifiers, and what files say so?
CYPHER replan = skip
MATCH (identifier:Identifier)-[:IDENTIFIER_OF]->(agent:Agent)
USING SCAN identifier:Identifier
WHERE identifier.live AND identifier.value IN $values
MATCH (identifier)<-[:SUPPORTS]-(assertion:Assertion)
WHERE assertion.retractedAt IS NULL
RETURN DISTINCT
  agent.id AS agent,
  identifier.scheme AS scheme,
  identifier.value AS value,
  assertion.dataset AS dataset,
  assertion.file AS file

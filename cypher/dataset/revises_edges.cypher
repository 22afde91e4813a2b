// Which outputs revise or restate which, and what datasets say so?
CYPHER replan = skip
MATCH (fact:OutputLink)
USING SCAN fact:OutputLink
WHERE fact.live AND fact.kind IN ['REVISES', 'RESTATES']
MATCH (later:Output)<-[:OUTPUT_LINK_FROM]-(fact)-[:OUTPUT_LINK_TO]->(earlier:Output)
MATCH (fact)<-[:SUPPORTS]-(assertion:Assertion)
WHERE assertion.retractedAt IS NULL
RETURN DISTINCT later.id AS `from`, earlier.id AS `to`, assertion.dataset AS dataset, assertion.file AS file

// Which events are parts of which, and what datasets say so?
CYPHER replan = skip
MATCH (fact:EventLink {kind: 'PART_OF'})
USING SCAN fact:EventLink
WHERE fact.live
MATCH (part:Event)<-[:LINK_FROM]-(fact)-[:LINK_TO]->(whole:Event)
MATCH (fact)<-[:SUPPORTS]-(assertion:Assertion)
WHERE assertion.retractedAt IS NULL
RETURN DISTINCT part.id AS `from`, whole.id AS `to`, assertion.dataset AS dataset, assertion.file AS file

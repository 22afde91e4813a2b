// Which organisations are units of which, and what datasets say so?
CYPHER replan = skip
MATCH (fact:Membership {kind: 'UNIT'})
USING SCAN fact:Membership
WHERE fact.live
MATCH (unit:Organisation)<-[:MEMBERSHIP_OF]-(fact)-[:MEMBERSHIP_IN]->(parent:Organisation)
MATCH (fact)<-[:SUPPORTS]-(assertion:Assertion)
WHERE assertion.retractedAt IS NULL
RETURN DISTINCT unit.id AS `from`, parent.id AS `to`, assertion.dataset AS dataset, assertion.file AS file

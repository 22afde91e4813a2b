// Which issues are said to be narrower than which, and what datasets say so?
CYPHER replan = skip
MATCH (issue:Issue)<-[:SUPPORTS]-(assertion:Assertion)
USING SCAN issue:Issue
WHERE assertion.broader IS NOT NULL AND assertion.retractedAt IS NULL
RETURN DISTINCT issue.id AS `from`, assertion.broader AS `to`, assertion.dataset AS dataset, assertion.file AS file

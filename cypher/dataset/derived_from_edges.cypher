// Which sources are said to be derived from which, and what datasets say so?
CYPHER replan = skip
MATCH (source:Source)<-[:SUPPORTS]-(assertion:Assertion)
USING SCAN source:Source
WHERE assertion.derivedFrom IS NOT NULL AND assertion.retractedAt IS NULL
RETURN DISTINCT source.id AS `from`, assertion.derivedFrom AS `to`, assertion.dataset AS dataset, assertion.file AS file

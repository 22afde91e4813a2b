// Which sources are said to be derived from which, and what datasets say so?
MATCH (source:Source)<-[:SUPPORTS]-(assertion:Assertion)
WHERE assertion.derivedFrom IS NOT NULL AND assertion.retractedAt IS NULL
RETURN DISTINCT source.id AS `from`, assertion.derivedFrom AS `to`, assertion.dataset AS dataset, assertion.file AS file

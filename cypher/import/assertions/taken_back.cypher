// What did curators take back of this dataset, from which sources, and on what?
MATCH (a:Assertion {dataset: $dataset})
WHERE a.retractedBy IS NOT NULL
MATCH (a)-[:SUPPORTS]->(t)
MATCH (a)-[:FROM]->(s:Source)
RETURN coalesce(t.key, t.id) AS target, a {.*, source: s.id} AS assertion

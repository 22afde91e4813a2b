// How many rows have the tables of what curators say?
MATCH (a:Assertion {dataset: $dataset})
USING INDEX a:Assertion(dataset, file)
WHERE a.file IS NOT NULL
RETURN a.file AS file, max(a.row) AS row

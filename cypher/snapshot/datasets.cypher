// Which datasets made assertions, live or not?
MATCH (a:Assertion)
USING INDEX a:Assertion(dataset, file)
WHERE a.dataset IS NOT NULL AND a.file IS NOT NULL
RETURN DISTINCT a.dataset AS name
ORDER BY name

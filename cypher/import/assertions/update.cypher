// Changes what may change in place on an assertion: its row, locator, method, recorder, and retraction.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (a:Assertion {key: row.key})
USING INDEX SEEK a:Assertion(key)
SET a += row.changes

// items: the next assertions a after last, in the order in which they were recorded. Needs last.
WITH DISTINCT a
WHERE last IS NULL OR a.recordedAt > last.recordedAt OR (a.recordedAt = last.recordedAt AND a.id > last.id)
ORDER BY a.recordedAt, a.id
LIMIT $limit
// include assertion/asked
WITH collect(assertion) AS items

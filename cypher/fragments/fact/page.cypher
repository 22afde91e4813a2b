// items: the next facts f after last, by sort. Needs lastSort, what last is sorted by.
WITH f, sort
WHERE last IS NULL OR sort > lastSort OR (sort = lastSort AND f.id > last.id)
ORDER BY sort, f.id
LIMIT $limit
// include fact/with_ends
WITH items

// last, and lastSort, its day: the fact after which a page in order of time begins.
// include fact/last
WITH last, coalesce(last.firstDay, '9999-12-31') AS lastSort

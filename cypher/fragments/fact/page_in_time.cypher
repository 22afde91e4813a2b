// items: the next facts f, in order of time, those without a day last. Needs what fact/last_in_time says.
WITH DISTINCT f, coalesce(f.firstDay, '9999-12-31') AS sort
// include fact/page
WITH items

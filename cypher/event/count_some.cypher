// How many events of agents, on issues or with a name pass the filter?
// include event/some
RETURN count(n) AS total

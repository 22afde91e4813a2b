// How many issues pass the filter?
// include issue/chosen
MATCH (n:Issue)
// include issue/filter
// include entity/count
RETURN total

// How many sources pass the filter?
// include source/chosen
MATCH (n:Source)
// include source/filter
// include entity/count
RETURN total

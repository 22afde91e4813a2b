// How many outputs pass the filter?
// include output/chosen
MATCH (n:Output)
// include output/filter
// include entity/count
RETURN total

// How many organisations pass the filter?
// include organisation/chosen
MATCH (n:Organisation)
// include organisation/filter
// include entity/count
RETURN total

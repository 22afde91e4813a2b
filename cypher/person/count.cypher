// How many persons pass the filter?
// include person/chosen
MATCH (n:Person)
// include person/filter
// include entity/count
RETURN total

// How many events pass the filter?
MATCH (n:Event)
// include event/filter
// include entity/count
RETURN total

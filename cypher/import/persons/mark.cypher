// Has persons and facts be as if they were not there.
CYPHER replan = skip
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  USING INDEX SEEK n:Entity(id)
  RETURN n
    UNION
  MATCH (n:Fact {id: id})
  USING INDEX SEEK n:Fact(id)
  RETURN n
}
SET n :Withheld, n.live = false

// Has persons and facts be there again, where a live assertion speaks of them.
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
REMOVE n :Withheld
SET
  n.live =
    EXISTS {
      (n)<-[:SUPPORTS]-(a:Assertion)
      WHERE a.retractedAt IS NULL
    }

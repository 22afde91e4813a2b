// How many assertions support each fact?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Fact {id: id})<-[:SUPPORTS|COUNTS_FOR]-(a:Assertion)
    WHERE $retracted OR a.retractedAt IS NULL
    RETURN a
  } AS total

// Sets whether anything live speaks of these entities.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
WITH
  e,
  EXISTS {
    (e)<-[:SUPPORTS|FROM]-(a:Assertion)
    WHERE a.retractedAt IS NULL
  } OR
  EXISTS {
    (e)<--(f:Fact)
    WHERE f.live
  } AS live
WHERE e.live <> live
SET e.live = live

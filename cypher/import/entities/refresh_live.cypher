// Sets whether anything live speaks of these entities. A judgement speaks of what is there, and makes nothing be.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
WITH
  e,
  EXISTS {
    (e)<-[:SUPPORTS|FROM]-(a:Assertion)
    WHERE a.retractedAt IS NULL AND NOT EXISTS { (a)-[:SUPPORTS]->(:Judgement) }
  } OR
  EXISTS {
    (e)<-[end]-(f:Fact)
    WHERE f.live AND type(end) <> 'JUDGES'
  } AS live
WHERE e.live <> live AND NOT e:Withheld
SET e.live = live

// Which facts have one of these entities as an end?
CYPHER replan = skip
UNWIND $ids AS id
MATCH (e:Entity {id: id})<--(f:Fact)
USING INDEX SEEK e:Entity(id)
WHERE NOT f:Judgement
RETURN DISTINCT f.key AS key

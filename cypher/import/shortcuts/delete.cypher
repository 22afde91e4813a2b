// Takes away the shortcuts of participations that changed.
CYPHER replan = skip
UNWIND $keys AS key
MATCH (p:Fact {key: key})-[:PARTICIPATION_BY|PARTICIPATION_FOR]->(a:Agent)
USING INDEX SEEK p:Fact(key)
MATCH (p)-[:PARTICIPATION_AT]->(e:Event)
MATCH (a)-[t:TOOK_PART {fact: p.id}]->(e)
DELETE t

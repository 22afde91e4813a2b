// Makes the shortcuts of live participations, from the agent and from the organisation that was spoken for. (Without such hints, a plan made while the graph is empty may read the whole index for each key.)
CYPHER replan = skip
UNWIND $keys AS key
MATCH (p:Fact {key: key})-[:PARTICIPATION_AT]->(e:Event)
USING INDEX SEEK p:Fact(key)
SET p.firstDay = e.firstDay, p.lastDay = e.lastDay
WITH p, e
WHERE p.live
MATCH (p)-[:PARTICIPATION_BY|PARTICIPATION_FOR]->(a:Agent)
CREATE (a)-[t:TOOK_PART {fact: p.id}]->(e)
SET t.firstDay = e.firstDay, t.lastDay = e.lastDay, t.roles = p.roles, t.status = p.status

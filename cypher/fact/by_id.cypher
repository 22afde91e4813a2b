// Which facts have these ids, of what kind, and what are they wired to?
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE f.live
RETURN id, f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]} AS fact

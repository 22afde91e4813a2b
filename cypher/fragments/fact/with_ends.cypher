// items: the facts f, in their order, each with the entities that it is wired to.
WITH collect(f {.*, ends: [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ]}) AS items

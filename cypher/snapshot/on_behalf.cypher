// Which participations are on behalf of which organisation, all by their numbers?
MATCH (f:Participation)-[:PARTICIPATION_FOR]->(o:Organisation)
RETURN collect([id(f), id(o)]) AS facts

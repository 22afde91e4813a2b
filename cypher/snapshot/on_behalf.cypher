// Which participations are on behalf of which organisation, all by their numbers, as floats?
MATCH (f:Participation)-[:PARTICIPATION_FOR]->(o:Organisation)
RETURN collect(toFloat(id(f))) AS facts, collect(toFloat(id(o))) AS organisations

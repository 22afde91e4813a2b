// On whose behalf participations are, both by their numbers: pairs in one float each, which drivers read fastest.
MATCH (f)-[r:PARTICIPATION_FOR]->(o)
WITH id(r) / $pairsInRow AS row, collect(toFloat(id(f)) * $base + id(o)) AS pairs
RETURN pairs

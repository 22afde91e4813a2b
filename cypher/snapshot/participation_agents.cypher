// Whose each participation is, both by their numbers: pairs in one float each, which drivers read fastest.
MATCH (f)-[r:PARTICIPATION_BY]->(a)
WITH id(r) / $pairsInRow AS row, collect(toFloat(id(f)) * $base + id(a)) AS pairs
RETURN pairs

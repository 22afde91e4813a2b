// At which event each participation is, both by their numbers: pairs in one float each, which drivers read fastest.
MATCH (f)-[r:PARTICIPATION_AT]->(e)
WITH id(r) / $pairsInRow AS row, collect(toFloat(id(f)) * $base + id(e)) AS pairs
RETURN pairs

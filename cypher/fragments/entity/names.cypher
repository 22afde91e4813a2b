// f: the best names of the entity canonicalId, the best first.
MATCH (:Entity {canonicalId: canonicalId})<-[:NAME_OF]-(f:Name)
WHERE f.live
WITH f
ORDER BY f.rank, f.id
LIMIT $names

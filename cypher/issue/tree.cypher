// Which issue is the next broader of each issue?
MATCH (n:Issue)
WHERE n.live
OPTIONAL MATCH (parent:Entity {id: n.broader})
RETURN n.id AS id, n.canonicalId AS canonicalId, parent.canonicalId AS broader
ORDER BY id

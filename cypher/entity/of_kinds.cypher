// Which ids lead to entities of these kinds that are live?
UNWIND $kinds AS kind
MATCH (n:Entity)
WHERE n.id STARTS WITH kind + ':'
// include entity/live
RETURN n.id AS id
ORDER BY id

// Which assertions have these ids, from which source, and what do they support?
UNWIND $ids AS id
MATCH (a:Assertion {id: id})
WHERE a.table <> 'judgements' AND NOT EXISTS { (a)-[:SUPPORTS]->(:Withheld) }
// include assertion/asked
RETURN id, assertion

// Which facts have these ids, or are one with such a fact, what is asked of them, and what are they wired to? (And in which version of the data?)
OPTIONAL MATCH (v:DataVersion {one: true})
WITH [v.version, v.stamp] AS version
UNWIND $ids AS id
MATCH (given:Fact {id: id})
// include fact/one
WITH version, id, f
WHERE f.live
RETURN
  id,
  version,
  f.id AS factId,
  CASE
    WHEN $fields IS NULL THEN properties(f)
    ELSE [field IN $fields | f[field]]
  END AS values,
  [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ] AS ends

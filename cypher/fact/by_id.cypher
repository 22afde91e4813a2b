// Which facts have these ids, what is asked of them, and what are they wired to? (And in which version of the data?)
OPTIONAL MATCH (v:DataVersion {one: true})
WITH [v.version, v.stamp] AS version
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE f.live
RETURN
  id,
  version,
  CASE
    WHEN $fields IS NULL THEN properties(f)
    ELSE [field IN $fields | f[field]]
  END AS values,
  [(f)-[end]->(e:Entity) | [type(end), e.canonicalId] ] AS ends

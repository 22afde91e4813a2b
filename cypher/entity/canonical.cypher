// For which entity that is live does each id stand? (And in which version of the data?)
OPTIONAL MATCH (v:DataVersion {one: true})
WITH [v.version, v.stamp] AS version
UNWIND $ids AS id
MATCH (n:Entity {id: id})
// include entity/live
RETURN id, version, n.canonicalId AS canonicalId

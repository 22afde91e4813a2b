// Ends an import: the lease is gone, and the data version is even again if anything was written.
CYPHER replan = skip
MATCH (i:Import {dataset: $dataset, token: $token})
MATCH (v:DataVersion {one: true})
SET v.version = v.version + v.version % 2
DELETE i
RETURN v.version AS version

// Ends an import: the lease is gone, and the data version is even again if anything was written. It is kept as one that can be asked for later.
CYPHER replan = skip
MATCH (i:Import {dataset: $dataset, token: $token})
MATCH (v:DataVersion {one: true})
SET v.version = v.version + v.version % 2
DELETE i
WITH v
MERGE (w:WholeVersion {version: v.version})
SET
  w.unfinishedImports =
    COUNT {
      MATCH (other:Import)
      WHERE other.unfinished
    }
RETURN v.version AS version

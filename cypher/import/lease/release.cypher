// Ends an import: the lease is gone, and the data version is even again if anything was written. It is kept as one that can be asked for later.
CYPHER replan = skip
MATCH (i:Import {dataset: $dataset, token: $token})
MATCH (v:DataVersion {one: true})
FOREACH (_ IN
CASE
  WHEN v.version % 2 = 1 THEN [1]
  ELSE []
END |
  SET v.version = v.version + 1, v.stamp = randomUUID()
)
DELETE i
WITH v
MERGE (w:WholeVersion {version: v.version})
SET
  w.stamp = v.stamp,
  w.unfinishedImports =
    COUNT {
      MATCH (other:Import)
      WHERE other.unfinished
    }
RETURN v.version AS version

// May this dataset be imported now? Takes the lease, or says which dataset holds it, and which version the data have. A lease that ends later than any that is taken now was taken before the clock was set back: it holds nothing. An even version is kept as one that can be asked for later, with how many imports were unfinished in it.
CYPHER replan = skip
MERGE (v:DataVersion {one: true})
  ON CREATE SET v.version = 0, v.stamp = randomUUID()
SET v.askedAt = timestamp()
WITH v
OPTIONAL MATCH (running:Import)
WHERE timestamp() < running.expiresAt <= timestamp() + $milliseconds
WITH v, head(collect(running.dataset)) AS holder
CALL (v, holder) {
  WITH v
  WHERE holder IS NULL AND v.version % 2 = 0
  MERGE (w:WholeVersion {version: v.version})
  SET
    w.stamp = v.stamp,
    w.unfinishedImports =
      COUNT {
        MATCH (other:Import)
        WHERE other.unfinished
      }
}
CALL (holder) {
  WITH holder
  WHERE holder IS NULL
  MERGE (i:Import {dataset: $dataset})
    ON CREATE SET i.startedAt = timestamp(), i.unfinished = false
  SET i.token = $token, i.expiresAt = timestamp() + $milliseconds, i.wrote = false
}
RETURN holder, v.version AS version

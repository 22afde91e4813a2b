// May this dataset be imported now? Takes the lease, or says which dataset holds it.
CYPHER replan = skip
MERGE (v:DataVersion {one: true})
  ON CREATE SET v.version = 0
SET v.askedAt = timestamp()
WITH v
OPTIONAL MATCH (running:Import)
WHERE running.expiresAt > timestamp()
WITH head(collect(running.dataset)) AS holder
CALL (holder) {
  WITH holder
  WHERE holder IS NULL
  MERGE (i:Import {dataset: $dataset})
    ON CREATE SET i.startedAt = timestamp(), i.unfinished = false
  SET i.token = $token, i.expiresAt = timestamp() + $milliseconds, i.wrote = false
}
RETURN holder

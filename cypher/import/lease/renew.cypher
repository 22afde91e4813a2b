// Is the lease still ours? Prolongs it; with the first batch the data version becomes odd.
CYPHER replan = skip
MATCH (i:Import {dataset: $dataset, token: $token})
SET i.expiresAt = timestamp() + $milliseconds
WITH i
MATCH (v:DataVersion {one: true})
FOREACH (_ IN
CASE
  WHEN NOT i.wrote THEN [1]
  ELSE []
END |
  SET v.version = v.version + 1 + v.version % 2, v.stamp = randomUUID(), i.wrote = true, i.unfinished = true
)
RETURN v.version AS version

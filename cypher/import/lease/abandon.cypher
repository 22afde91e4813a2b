// Returns the lease of an import that was stopped: unfinished where something was written, else as if never begun.
MATCH (i:Import {dataset: $dataset, token: $token})
SET i.expiresAt = 0
WITH i
WHERE NOT i.unfinished
DELETE i

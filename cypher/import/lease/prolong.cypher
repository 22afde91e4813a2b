// Prolongs the lease while nothing is being written.
MATCH (i:Import {dataset: $dataset, token: $token})
SET i.expiresAt = timestamp() + $milliseconds

// Keeps on the lease of an import which datasets its package carries.
MATCH (i:Import {dataset: $dataset, token: $token})
SET i.carries = $datasets

// Which datasets did the package of an unfinished import carry, and which was the last whole version before it?
MATCH (i:Import {dataset: $dataset})
WHERE i.unfinished
OPTIONAL MATCH (w:WholeVersion)
WITH i, max(w.version) AS whole
RETURN coalesce(i.carries, []) AS carried, coalesce(whole, 0) AS whole

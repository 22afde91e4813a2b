// Forgets how files were read.
UNWIND $rows AS row
MATCH (m:Mapping)
WHERE m.dataset = row.dataset AND m.file = row.file AND m.tables = row.tables
DELETE m

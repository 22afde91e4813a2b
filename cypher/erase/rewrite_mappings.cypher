// Changes how files were read, and the names of the files and their datasets.
UNWIND $rows AS row
MATCH (m:Mapping)
WHERE m.dataset = row.before.dataset AND m.file = row.before.file AND m.tables = row.before.tables
SET m = row.after

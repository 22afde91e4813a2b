// Keeps when datasets were first and last imported.
UNWIND $names AS name
MERGE (d:ImportedDataset {name: name})
SET d.firstImportedAt = coalesce(d.firstImportedAt, $at), d.lastImportedAt = $at

// Forgets what a package said of itself, which doubts about it were accepted, and when it was imported.
MATCH (d:Dataset|ImportedDataset {name: $name})
DELETE d

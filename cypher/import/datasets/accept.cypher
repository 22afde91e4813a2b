// Keeps which doubts about a dataset were accepted.
MERGE (d:ImportedDataset {name: $name})
SET d.accepted = $accepted

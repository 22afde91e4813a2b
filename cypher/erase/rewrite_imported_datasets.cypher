// Changes the names of datasets, and the values of the doubts that were accepted.
UNWIND $rows AS row
MATCH (d:ImportedDataset {name: row.name})
SET d.name = row.to, d.accepted = row.accepted

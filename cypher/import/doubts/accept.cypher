// Keeps which doubts about a dataset were accepted.
MERGE (d:AcceptedDoubts {dataset: $dataset})
SET d.accepted = $accepted

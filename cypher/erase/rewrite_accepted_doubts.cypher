// Changes the values of which doubts were accepted, and the names of the datasets.
UNWIND $rows AS row
MATCH (d:AcceptedDoubts {dataset: row.dataset})
SET d.dataset = row.to, d.accepted = row.accepted

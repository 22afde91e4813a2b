// Changes what packages say of themselves, and the names of their datasets.
UNWIND $rows AS row
MATCH (d:Dataset {name: row.name})
SET d.name = row.to, d.title = row.title, d.licence = row.licence

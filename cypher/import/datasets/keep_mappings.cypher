// Keeps how files were read.
UNWIND $rows AS row
CREATE (m:Mapping)
SET m = row

// Which datasets were imported, and which doubts about them were accepted?
MATCH (d:ImportedDataset)
RETURN d.name AS name, d.accepted AS accepted

// Which doubts were accepted, about which datasets?
MATCH (d:ImportedDataset)
WHERE d.accepted IS NOT NULL
RETURN d.name AS name, d.accepted AS accepted
ORDER BY name

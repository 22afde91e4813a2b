// Which doubts were accepted, about which datasets?
MATCH (d:AcceptedDoubts)
RETURN d.dataset AS dataset, d.accepted AS accepted
ORDER BY dataset

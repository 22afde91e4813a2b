// Which datasets were imported, and what do they say of themselves?
MATCH (d:Dataset)
RETURN d {.name, .title, .licence} AS dataset
ORDER BY d.name

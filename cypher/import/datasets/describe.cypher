// Keeps what a package says of itself.
MERGE (d:Dataset {name: $name})
SET d.title = $title, d.licence = $licence

// Which datasets were imported, and what do they say of themselves? (Plain tables say nothing but their name.)
CALL () {
  MATCH (d:Dataset)
  RETURN d.name AS name
    UNION
  MATCH (d:ImportedDataset)
  WHERE
    EXISTS {
      MATCH (a:Assertion {dataset: d.name})
      WHERE a.file IS NOT NULL
    }
  RETURN d.name AS name
}
OPTIONAL MATCH (d:Dataset {name: name})
RETURN {name: name, title: d.title, licence: d.licence} AS dataset
ORDER BY name

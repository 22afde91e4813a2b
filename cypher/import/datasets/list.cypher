// What is there of each dataset, and when was it imported?
CALL () {
  MATCH (d:ImportedDataset)
  RETURN d.name AS name
    UNION
  MATCH (d:Dataset)
  RETURN d.name AS name
    UNION
  MATCH (i:Import)
  WHERE i.unfinished AND NOT i.dataset STARTS WITH '('
  RETURN i.dataset AS name
    UNION
  MATCH (a:Assertion)
  WHERE a.retractedAt IS NULL
  RETURN DISTINCT a.dataset AS name
}
CALL (name) {
  MATCH (a:Assertion {dataset: name})
  WHERE a.file IS NOT NULL AND a.retractedAt IS NULL
  OPTIONAL MATCH (a)-[:SUPPORTS]->(f:Fact)
  OPTIONAL MATCH (a)-[:FROM]->(s:Source)
  RETURN count(DISTINCT a.file + ' ' + a.row) AS rows, count(DISTINCT f) AS facts, count(DISTINCT s) AS sources
}
OPTIONAL MATCH (d:ImportedDataset {name: name})
RETURN
  name,
  rows,
  facts,
  sources,
  d.firstImportedAt AS firstImportedAt,
  d.lastImportedAt AS lastImportedAt,
  EXISTS {
    MATCH (i:Import {dataset: name})
    WHERE i.unfinished
  } AS unfinished,
  COLLECT {
    MATCH (m:Mapping {dataset: name})
    RETURN m {.file, .tables, .sha256, .text}
    ORDER
    BY
    m.file,
    m.tables
  } AS mappings
ORDER BY name

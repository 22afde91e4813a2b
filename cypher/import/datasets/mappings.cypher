// How were the files of datasets read?
MATCH (m:Mapping)
RETURN m.dataset AS dataset, m.file AS file, m.tables AS tables, m.sha256 AS sha256, m.text AS text
ORDER BY dataset, file, tables

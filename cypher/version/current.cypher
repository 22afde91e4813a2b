// Which version do the data have? Odd while an import runs.
MATCH (v:DataVersion {one: true})
RETURN v.version AS version

// Which version do the data have, odd while an import runs, and which stamp?
MATCH (v:DataVersion {one: true})
RETURN [v.version, v.stamp] AS version

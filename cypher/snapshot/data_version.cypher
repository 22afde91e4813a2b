// Which version do the data have, and is an import unfinished?
OPTIONAL MATCH (v:DataVersion {one: true})
RETURN
  coalesce(v.version, 0) AS version,
  COUNT {
    MATCH (i:Import)
    WHERE i.unfinished AND i.expiresAt <= timestamp()
  } AS unfinished

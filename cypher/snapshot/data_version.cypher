// Which version do the data have, which was the last whole one, and is an import unfinished?
OPTIONAL MATCH (v:DataVersion {one: true})
WITH coalesce(v.version, 0) AS version
RETURN
  version,
  CASE
    WHEN version % 2 = 0 THEN version
    ELSE
      coalesce(
        COLLECT {
          MATCH (w:WholeVersion)
          RETURN max(w.version)
        }[0],
        0
      )
  END AS whole,
  COUNT {
    MATCH (i:Import)
    WHERE i.unfinished AND i.expiresAt <= timestamp()
  } AS unfinished

// Which version do the data have, which was the last whole one, each with its stamp, and is an import unfinished? One that holds its lease is not; a lease that ends later than any that is taken now was taken before the clock was set back.
OPTIONAL MATCH (v:DataVersion {one: true})
WITH coalesce(v.version, 0) AS version, v.stamp AS stamp
WITH
  version,
  stamp,
  CASE
    WHEN version % 2 = 0 THEN [version, stamp]
    ELSE
      coalesce(
        COLLECT {
          MATCH (w:WholeVersion)
          RETURN [w.version, w.stamp]
          ORDER
          BY
          w.version
          DESC
          LIMIT
          1
        }[0],
        [0, null]
      )
  END AS whole
RETURN
  version,
  stamp,
  whole,
  COUNT {
    MATCH (i:Import)
    WHERE i.unfinished AND NOT (timestamp() < i.expiresAt <= timestamp() + $leaseMs)
  } AS unfinished

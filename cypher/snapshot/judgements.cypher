// Which entities were ever judged to be the same, and from when to when?
MATCH (j:Judgement {verdict: 'SAME'})<-[:SUPPORTS]-(a:Assertion)
WITH a AS judged, split(j.key, '\u001f') AS parts
RETURN
  parts[1] AS a,
  parts[2] AS b,
  judged.recordedAt AS recordedAt,
  judged.retractedAt AS retractedAt,
  judged.version AS version,
  judged.retractedVersion AS retractedVersion
ORDER BY judged.key

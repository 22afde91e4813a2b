// Which judgements are there, who made each, when and why, and who revoked it?
MATCH (j:Judgement)<-[:SUPPORTS]-(a:Assertion)
WHERE $revoked OR a.retractedAt IS NULL
WITH a AS made, j, split(j.key, '\u001f') AS parts
RETURN
  j.id AS id,
  parts[1] AS a,
  parts[2] AS b,
  j.verdict AS verdict,
  made.key AS assertion,
  made.reason AS reason,
  made.features AS features,
  made.recordedBy AS recordedBy,
  made.recordedAt AS recordedAt,
  made.retractedAt AS retractedAt,
  made.retractedBy AS retractedBy,
  made.retractedReason AS retractedReason,
  made.dataset AS dataset
ORDER BY recordedAt, a, b, verdict, assertion

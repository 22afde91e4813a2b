// Which judgements hold, and what files hold them?
CYPHER replan = skip
MATCH (j:Judgement)<-[:SUPPORTS]-(assertion:Assertion)
USING SCAN j:Judgement
WHERE j.live AND assertion.retractedAt IS NULL
WITH j, assertion, split(j.key, '\u001f') AS parts
RETURN DISTINCT
  parts[1] AS a,
  parts[2] AS b,
  j.verdict AS verdict,
  assertion.reason AS reason,
  assertion.dataset AS dataset,
  assertion.file AS file
ORDER BY a, b, verdict, dataset, file, reason

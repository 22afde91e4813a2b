// How many entities, facts and assertions of each kind are live?
MATCH (n:Organisation)
// include entity/count
RETURN 'Organisation' AS kind, total AS count
  UNION ALL
MATCH (n:Person)
// include entity/count
RETURN 'Person' AS kind, total AS count
  UNION ALL
MATCH (n:Event)
// include entity/count
RETURN 'Event' AS kind, total AS count
  UNION ALL
MATCH (n:Issue)
// include entity/count
RETURN 'Issue' AS kind, total AS count
  UNION ALL
MATCH (n:Output)
// include entity/count
RETURN 'Output' AS kind, total AS count
  UNION ALL
MATCH (n:Recommendation)
// include entity/count
RETURN 'Recommendation' AS kind, total AS count
  UNION ALL
MATCH (n:Source)
// include entity/count
RETURN 'Source' AS kind, total AS count
  UNION ALL
MATCH (f:Participation)
WHERE f.live
RETURN 'Participation' AS kind, count(f) AS count
  UNION ALL
// (Those of persons who are not public are not shown.)
MATCH (f:Name)
WHERE f.live
WITH count(f) AS all
RETURN
  'Name' AS kind,
  all -
  COUNT {
    MATCH (p:Person)<-[:NAME_OF]-(f:Name)
    WHERE f.live AND coalesce(p.visibility, 'ROLE_ONLY') <> 'PUBLIC'
    RETURN f
  } AS count
  UNION ALL
MATCH (f:Identifier)
WHERE f.live
WITH count(f) AS all
RETURN
  'Identifier' AS kind,
  all -
  COUNT {
    MATCH (p:Person)<-[:IDENTIFIER_OF]-(f:Identifier)
    WHERE f.live AND coalesce(p.visibility, 'ROLE_ONLY') <> 'PUBLIC'
    RETURN f
  } AS count
  UNION ALL
MATCH (f:Membership)
WHERE f.live
RETURN 'Membership' AS kind, count(f) AS count
  UNION ALL
MATCH (f:EventLink)
WHERE f.live
RETURN 'EventLink' AS kind, count(f) AS count
  UNION ALL
MATCH (f:OutputLink)
WHERE f.live
RETURN 'OutputLink' AS kind, count(f) AS count
  UNION ALL
MATCH (f:Topic)
WHERE f.live
RETURN 'Topic' AS kind, count(f) AS count
  UNION ALL
MATCH (f:Step)
WHERE f.live
RETURN 'Step' AS kind, count(f) AS count
  UNION ALL
MATCH (f:Party)
WHERE f.live
RETURN 'Party' AS kind, count(f) AS count
  UNION ALL
MATCH (f:Response)
WHERE f.live
RETURN 'Response' AS kind, count(f) AS count
  UNION ALL
MATCH (f:Assessment)
WHERE f.live
RETURN 'Assessment' AS kind, count(f) AS count
  UNION ALL
MATCH (f:Stance)
WHERE f.live
RETURN 'Stance' AS kind, count(f) AS count
  UNION ALL
MATCH (a:Assertion)
WHERE a.retractedAt IS NULL
WITH count(a) AS all
RETURN
  'Assertion' AS kind,
  all -
  COUNT {
    MATCH (:Withheld|Judgement)<-[:SUPPORTS]-(a:Assertion)
    WHERE a.retractedAt IS NULL
    RETURN DISTINCT a
  } AS count

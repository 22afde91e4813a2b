// The same four tiers of names that hold a text, in one statement: no better one is known.
CALL () {
  MATCH (name:Name {folded: $text})
  RETURN name, 0 AS tier, 1.0 AS score
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', '+' + $text, {limit: 2000}) YIELD node, score
  RETURN node AS name, 1 AS tier, score
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', '+' + $text + '*', {limit: 2000}) YIELD node, score
  RETURN node AS name, 2 AS tier, score
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', '+' + $text + '~' + $edits, {limit: 2000}) YIELD node, score
  RETURN node AS name, 3 AS tier, score
}
MATCH (name)-[:NAME_OF]->(e:Entity)
WHERE name.live AND (NOT e:Person OR e.visibility = 'PUBLIC')
WITH e.canonicalId AS id, name, tier, score
ORDER BY tier, score DESC, name.rank, name.id
WITH id, collect({text: name.text, tier: tier, score: score})[0] AS best
ORDER BY best.tier, best.score DESC, id
LIMIT 20
WITH collect({
  entity: {id: id},
  name: {text: best.text},
  tier: ['EXACT', 'ALL_TERMS', 'PREFIX', 'FUZZY'][best.tier]
}) AS hits
RETURN {search: {nodes: hits}} AS data

// Which entities have a name that is a text, holds its words, words that begin with them, or words nearly like them?
CALL () {
  MATCH (name:Name {folded: $folded})
  RETURN name, 0 AS tier, 1.0 AS score
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', $allTerms, {limit: $candidates}) YIELD node, score
  RETURN node AS name, 1 AS tier, score
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', $prefixes, {limit: $candidates}) YIELD node, score
  RETURN node AS name, 2 AS tier, score
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', $fuzzy, {limit: $candidates}) YIELD node, score
  RETURN node AS name, 3 AS tier, score
}
MATCH (name)-[:NAME_OF]->(e:Entity)
WHERE
  name.live AND
  ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels)) AND
  ($lang IS NULL OR name.lang IS NULL OR toLower(split(name.lang, '-')[0]) = $lang) AND
  NOT name.id IN $maskedNames AND
  (NOT e:Person OR e.id IN $publicPersons)
WITH e.canonicalId AS id, name, tier, score
ORDER BY tier, score DESC, name.rank, name.id
WITH id, collect({name: name, tier: tier, score: score})[0] AS best
ORDER BY best.tier, best.score DESC, id
LIMIT $limit
RETURN
  id,
  CASE
    WHEN
      $values OR id STARTS WITH 'output:'
      THEN
        COLLECT {
          MATCH (m:Entity {canonicalId: id})
          WHERE m.live
          RETURN properties(m)
        }
  END AS nodes,
  best.name.text AS text,
  best.name.lang AS lang,
  best.tier AS tier
ORDER BY tier, best.score DESC, id

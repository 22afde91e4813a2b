// Which entities have a name that is a text, holds its words, words that begin with them, or words nearly like them?
CALL () {
  MATCH (name:Name {folded: $folded})
  RETURN 0 AS tier, collect({name: name, score: 1.0}) AS matches
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', $allTerms, {limit: $candidates + 1}) YIELD node, score
  RETURN 1 AS tier, collect({name: node, score: score}) AS matches
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', $prefixes, {limit: $candidates + 1}) YIELD node, score
  RETURN 2 AS tier, collect({name: node, score: score}) AS matches
    UNION ALL
  CALL db.index.fulltext.queryNodes('names', $fuzzy, {limit: $candidates + 1}) YIELD node, score
  RETURN 3 AS tier, collect({name: node, score: score}) AS matches
}
WITH collect({tier: tier, matches: matches[..$candidates]}) AS tiers, max(size(matches)) <= $candidates AS isComplete
CALL (tiers) {
  UNWIND tiers AS found
  UNWIND found.matches AS match
  WITH found.tier AS tier, match.name AS name, match.score AS score
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
  RETURN collect({id: id, name: best.name, tier: best.tier}) AS hits
}
WITH hits, isComplete, [place IN range(0, size(hits) - 1) WHERE hits[place].id = $after][0] AS last
CALL (hits, last) {
  UNWIND hits[coalesce(last + 1, 0)..][..$limit] AS hit
  RETURN
    collect({
      id: hit.id,
      nodes:
        CASE
          WHEN
            $values OR hit.id STARTS WITH 'output:'
            THEN
              COLLECT {
                MATCH (m:Entity {canonicalId: hit.id})
                WHERE m.live
                RETURN properties(m)
              }
        END,
      text: hit.name.text,
      lang: hit.name.lang,
      tier: hit.tier
    }) AS items
}
RETURN items, $after IS NULL OR last IS NOT NULL AS found, size(hits) AS total, isComplete

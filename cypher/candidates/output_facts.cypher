// What does each output say, in which languages, of what kind is it, when may it have been made or issued, who issued it, whom does it address, and at which events did it move?
MATCH (e:Output)
WHERE e.live
WITH
  e.canonicalId AS id,
  collect(DISTINCT e.kind) AS kinds,
  collect(DISTINCT e.reference) AS references,
  min(e.firstDay) AS madeFirst,
  max(e.lastDay) AS madeLast,
  collect([property IN keys(e) WHERE property STARTS WITH 'text__' | [property, e[property]]]) AS texts
// include output/issuers
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:PARTY_OF]-(f:Party)-[:PARTY_IS]->(a:Agent)
  WHERE f.live AND f.role = 'ADDRESSEE'
  RETURN collect(DISTINCT a.canonicalId) AS addressees
}
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:STEP_OF]-(f:Step)
  WHERE f.live
  OPTIONAL MATCH (f)-[:STEP_AT]->(v:Event)
  WITH
    v.canonicalId AS event,
    CASE
      WHEN f.kind = 'ISSUED' THEN [coalesce(f.firstDay, v.firstDay), coalesce(f.lastDay, v.lastDay)]
      ELSE []
    END AS issued
  RETURN collect(DISTINCT event) AS events, min(issued[0]) AS issuedFirst, max(issued[1]) AS issuedLast
}
RETURN
  id,
  kinds,
  references,
  reduce(stated = [], some IN texts | stated + some) AS texts,
  issuers,
  addressees,
  events,
  CASE
    WHEN madeFirst IS NULL THEN issuedFirst
    ELSE madeFirst
  END AS firstDay,
  CASE
    WHEN madeFirst IS NULL THEN issuedLast
    ELSE madeLast
  END AS lastDay
ORDER BY id

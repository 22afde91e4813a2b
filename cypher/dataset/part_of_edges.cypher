// Which events and outputs are parts of which, and what datasets say so?
CYPHER replan = skip
CALL () {
  MATCH (fact:EventLink {kind: 'PART_OF'})
  USING SCAN fact:EventLink
  WHERE fact.live
  MATCH (part:Event)<-[:LINK_FROM]-(fact)-[:LINK_TO]->(whole:Event)
  RETURN part.id AS `from`, whole.id AS `to`, fact
    UNION ALL
  MATCH (fact:OutputLink {kind: 'PART_OF'})
  USING SCAN fact:OutputLink
  WHERE fact.live
  MATCH (part:Output)<-[:OUTPUT_LINK_FROM]-(fact)-[:OUTPUT_LINK_TO]->(whole:Output)
  RETURN part.id AS `from`, whole.id AS `to`, fact
}
MATCH (fact)<-[:SUPPORTS]-(assertion:Assertion)
WHERE assertion.retractedAt IS NULL
RETURN DISTINCT `from`, `to`, assertion.dataset AS dataset, assertion.file AS file

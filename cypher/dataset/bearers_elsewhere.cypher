// Which organisations, persons and issues have one of these names, folded, as other datasets say?
CYPHER replan = skip
UNWIND $names AS folded
MATCH (name:Name {folded: folded})-[:NAME_OF]->(entity:Organisation|Person|Issue)
USING INDEX SEEK name:Name(folded)
WHERE
  EXISTS {
    (name)<-[:SUPPORTS]-(a:Assertion)
    WHERE a.retractedAt IS NULL AND NOT a.dataset IN $datasets
  }
RETURN DISTINCT folded, entity.id AS id
ORDER BY folded, id

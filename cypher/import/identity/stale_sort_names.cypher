// Which of these entities are not sorted by the best name of all that were judged to be it? (Not those that sort behind all others.)
CYPHER replan = skip
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
WHERE NOT e.sortName STARTS WITH '~'
CALL (e) {
  OPTIONAL MATCH (one:Entity {canonicalId: e.canonicalId})<-[:NAME_OF]-(n:Name)
  USING INDEX SEEK one:Entity(canonicalId)
  WHERE n.live
  RETURN n.folded AS folded
  ORDER BY n.rank, n.id
  LIMIT 1
}
WITH row, e, coalesce(folded, e.foldedTitle, row.slug) AS sortName
WHERE e.sortName <> sortName
RETURN row.id AS id

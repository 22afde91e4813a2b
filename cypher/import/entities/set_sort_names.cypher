// Sets the name that entities are sorted by: the best of their names, folded. A person who is not public has none.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
CALL (e) {
  OPTIONAL MATCH (e)<-[:NAME_OF]-(n:Name)
  WHERE n.live
  RETURN n.folded AS folded
  ORDER BY n.rank, n.id
  LIMIT 1
}
SET
  e.sortName =
    CASE
      WHEN e:Person AND coalesce(e.visibility, 'ROLE_ONLY') <> 'PUBLIC' THEN row.hidden
      ELSE coalesce(folded, e.foldedTitle, row.slug)
    END

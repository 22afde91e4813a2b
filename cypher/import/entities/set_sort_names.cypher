// Sets the name that entities are sorted by: the best, folded, of the names of all that were judged to be it. Persons who are not public sort behind all others, in an order that tells nothing.
CYPHER replan = skip
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
CALL (e) {
  OPTIONAL MATCH (one:Entity {canonicalId: e.canonicalId})<-[:NAME_OF]-(n:Name)
  USING INDEX SEEK one:Entity(canonicalId)
  WHERE n.live
  RETURN n.folded AS folded
  ORDER BY n.rank, n.id
  LIMIT 1
}
SET
  e.sortName =
    CASE
      WHEN
        e:Person AND coalesce(e.visibility, 'ROLE_ONLY') <> 'PUBLIC'
        THEN
          CASE
            WHEN e.sortName STARTS WITH '~' THEN e.sortName
            ELSE '~' + randomUUID()
          END
      ELSE coalesce(folded, e.foldedTitle, row.slug)
    END

// Which of these entities are in the graph (persons who are WITHHELD too: an import is the operator’s), and what does the check of a dataset need to know of them? What only files that are being replaced say does not count.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
WHERE
  (entity.live OR entity:Withheld) AND
  (EXISTS {
      (entity)<-[:SUPPORTS|FROM]-(a:Assertion)
      WHERE
        a.retractedAt IS NULL AND
        NOT any(cover IN $covers WHERE cover.dataset = a.dataset AND coalesce(cover.file, a.file) = a.file)
    } OR
    (entity.live AND
      EXISTS {
        (entity)<--(:Fact)<-[:SUPPORTS]-(a:Assertion)
        WHERE
          a.retractedAt IS NULL AND
          NOT any(cover IN $covers WHERE cover.dataset = a.dataset AND coalesce(cover.file, a.file) = a.file)
      }))
RETURN
  entity.id AS id,
  CASE
    WHEN entity:Output THEN entity.kind
  END AS outputKind,
  entity.claim AS claim,
  entity.textKind AS textKind,
  entity.language AS language,
  entity.firstDay AS firstDay,
  entity.lastDay AS lastDay

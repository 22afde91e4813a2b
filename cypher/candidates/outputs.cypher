// Which documents (no data files) speak of each output, of which originals are they, and which outputs is it linked to?
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {canonicalId: id})
  OPTIONAL MATCH (e)<-[:NAME_OF|PARTY_OF|STEP_OF]-(f:Fact)
  UNWIND [e, f] AS target
  MATCH (x:Assertion)-[:SUPPORTS]->(target)
  WHERE x.retractedAt IS NULL
  MATCH (x)-[:FROM]->(s:Source)
  WHERE coalesce(s.kind, '') <> 'DATA_FILE'
  RETURN collect(DISTINCT s.id) AS documents, collect(DISTINCT coalesce(s.originalId, s.id)) AS originals
}
CALL (id) {
  MATCH
    (:Entity {canonicalId: id})<-[:OUTPUT_LINK_FROM|OUTPUT_LINK_TO]-
    (l:OutputLink)-[:OUTPUT_LINK_FROM|OUTPUT_LINK_TO]->
    (o:Output)
  WHERE l.live AND o.canonicalId <> id
  RETURN collect(DISTINCT o.canonicalId) AS linked
}
RETURN id, documents, originals, linked

// Which documents (no data files) speak of each output, and of which originals are they?
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
RETURN id, documents, originals

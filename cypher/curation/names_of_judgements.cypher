// Which live assertions of a dataset on until when a name was in use were made together with a judgement on two that are one?
UNWIND $judgements AS judgement
MATCH (e:Entity {id: judgement.a})
MATCH
  (bearer:Entity {canonicalId: e.canonicalId})<-[:NAME_OF]-(f:Name),
  (f)<-[:SUPPORTS]-(x:Assertion {dataset: $dataset, recordedAt: judgement.recordedAt})
WHERE x.retractedAt IS NULL AND x.to IS NOT NULL AND x.inference = 'CODER_KNOWLEDGE'
RETURN DISTINCT x.key AS assertion, x.id AS id, f.key AS target, bearer.id AS bearer, f.text AS text

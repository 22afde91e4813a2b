// Which live assertions of a dataset on how one of two belongs to the other were made together with a judgement on them?
UNWIND $judgements AS judgement
UNWIND [[judgement.a, judgement.b], [judgement.b, judgement.a]] AS ends
MATCH
  (:Entity {id: ends[0]})<-[:MEMBERSHIP_OF]-(f:Membership)-[:MEMBERSHIP_IN]->(:Entity {id: ends[1]}),
  (f)<-[:SUPPORTS]-(x:Assertion {dataset: $dataset, recordedAt: judgement.recordedAt})
WHERE x.retractedAt IS NULL AND f.kind IN ['UNIT', 'MEMBER', 'SUCCESSOR']
RETURN DISTINCT x.key AS assertion, f.key AS target

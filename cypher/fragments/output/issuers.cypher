// Who issued the output that all with the canonical id `id` are, as its parties or its steps say: `issuers`.
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:PARTY_OF|STEP_OF]-(f:Fact)-[:PARTY_IS|STEP_BY]->(a:Agent)
  WHERE f.live AND (f.role = 'ISSUER' OR f.kind = 'ISSUED')
  WITH DISTINCT a.canonicalId AS issuer
  ORDER BY issuer
  RETURN collect(issuer) AS issuers
}

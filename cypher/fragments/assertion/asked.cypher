// assertion: each of the assertions a, with its source and what it supports.
MATCH (target)<-[:SUPPORTS]-(a)-[:FROM]->(s:Source)
WITH
  *,
  a {
    .*,
    source: s.canonicalId,
    target: target.canonicalId,
    fact:
      CASE
        WHEN target:Fact THEN coalesce(head([(a)-[:COUNTS_FOR]->(one) | one.id ]), target.id)
      END,
    persons: [(target)-->(p:Person) WHERE target:Fact | p.canonicalId ]
  } AS assertion

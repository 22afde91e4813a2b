// Which assertions have these ids, from which source, and what do they support?
UNWIND $ids AS id
MATCH (a:Assertion {id: id})
MATCH (target)<-[:SUPPORTS]-(a)-[:FROM]->(s:Source)
RETURN
  id,
  a {
    .*,
    source: s.canonicalId,
    target: target.canonicalId,
    fact:
      CASE
        WHEN target:Fact THEN target.id
      END,
    persons: [(target)-->(p:Person) WHERE target:Fact | p.canonicalId ]
  } AS assertion

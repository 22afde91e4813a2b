// How many assertions rest on each source?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:FROM]-(a:Assertion)
    WHERE
      ($retracted OR a.retractedAt IS NULL) AND a.table <> 'judgements' AND NOT EXISTS { (a)-[:SUPPORTS]->(:Withheld) }
    RETURN a
  } AS total

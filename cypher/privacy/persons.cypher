// Which persons are there, what is stated of their visibility, and which names do they have? Of one of whom nothing is live any more: what was stated last.
MATCH (p:Person)
RETURN
  p.id AS id,
  p.canonicalId AS canonicalId,
  p.live AS live,
  CASE
    WHEN p.live OR p:Withheld THEN p.visibility
    ELSE
      head(
        COLLECT {
          MATCH (p)<-[:SUPPORTS]-(a:Assertion)
          WHERE a.visibility IS NOT NULL
          RETURN a.visibility
          ORDER
          BY
          a.recordedAt
          DESC,
          a.id
          LIMIT
          1
        })
  END AS visibility,
  [(p)<-[:NAME_OF]-(n:Name) WHERE n.live OR NOT p.live | n.text ] AS names

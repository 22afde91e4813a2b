// Which sources are derived from this one, over any number of steps, and have live assertions?
MATCH (s:Source {originalId: $id})
WHERE
  s.id <> $id AND
  EXISTS {
    MATCH (s)<-[:FROM]-(a:Assertion)
    WHERE a.retractedAt IS NULL
  }
RETURN s.id AS id
ORDER BY id

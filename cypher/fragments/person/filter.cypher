// Of the persons n, those that pass the filter. Needs what person/chosen says.
WITH *
WHERE
  ($visibilities IS NULL OR
    CASE
      WHEN n.id IN $publicPersons THEN 'PUBLIC'
      WHEN n.visibility = 'WITHHELD' THEN 'WITHHELD'
      ELSE 'ROLE_ONLY'
    END IN
    $visibilities) AND
  (named IS NULL OR n.id IN named) AND
  (members IS NULL OR n.id IN members)

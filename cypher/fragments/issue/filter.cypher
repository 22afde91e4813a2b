// Of the issues n, those that pass the filter. Needs what issue/chosen says.
WITH *
WHERE
  ($claim IS NULL OR coalesce(n.claim, false) = $claim) AND
  ($schemes IS NULL OR (n.scheme IN $schemes AND NOT n.id IN $maskedSchemes)) AND
  (named IS NULL OR n.id IN named) AND
  (below IS NULL OR n.id IN below)

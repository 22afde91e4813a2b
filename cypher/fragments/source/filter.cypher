// Of the sources n, those that pass the filter. Needs what source/chosen says.
WITH *
WHERE
  ($sourceKinds IS NULL OR n.kind IN $sourceKinds) AND
  ($textKinds IS NULL OR n.textKind IN $textKinds) AND
  ($languages IS NULL OR n.language IN $languages) AND
  ($from IS NULL OR n.publishedDay >= $from) AND
  ($to IS NULL OR n.publishedDay <= $to) AND
  (published IS NULL OR n.id IN published)

// Of the outputs n, those that pass the filter. Needs what output/chosen says.
WITH *
WHERE
  ($outputKinds IS NULL OR n.kind IN $outputKinds) AND
  ($from IS NULL OR n.lastDay >= $from) AND
  ($to IS NULL OR n.firstDay <= $to) AND
  (onIssue IS NULL OR n.id IN onIssue) AND
  (concerned IS NULL OR n.id IN concerned)

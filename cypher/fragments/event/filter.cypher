// Of the events n, those that pass the filter.
WITH *
WHERE
  ($eventTypes IS NULL OR n.type IN $eventTypes) AND
  ($eventStatuses IS NULL OR coalesce(n.status, 'HELD') IN $eventStatuses) AND
  ($levels IS NULL OR n.level IN $levels) AND
  ($formats IS NULL OR n.format IN $formats) AND
  ($from IS NULL OR n.lastDay >= $from) AND
  ($to IS NULL OR n.firstDay <= $to)

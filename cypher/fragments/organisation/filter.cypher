// Of the organisations n, those that pass the filter. Needs what organisation/chosen says.
WITH *
WHERE
  ($sectors IS NULL OR n.sector IN $sectors) AND
  ($forms IS NULL OR n.form IN $forms) AND
  ($levels IS NULL OR n.level IN $levels) AND
  ($countries IS NULL OR n.country IN $countries) AND
  (named IS NULL OR n.id IN named) AND
  (present IS NULL OR n.id IN present)

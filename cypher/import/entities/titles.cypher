// What can events, outputs and sources be sorted by, and which of them sort behind all others because a hidden name stands in it? Where no names are hidden, only those that do.
MATCH (e:Event|Output|Source)
WHERE e.live AND ($hides OR e.sortName STARTS WITH '~')
RETURN
  e.id AS id,
  e.canonicalId AS canonicalId,
  e.sortName STARTS WITH '~' AS isHidden,
  [(e)<-[:NAME_OF]-(n:Name) WHERE n.live | n.text ] +
  [property IN keys(e) WHERE property IN ['title', 'reference'] OR property STARTS WITH 'text__' | e[property]] AS texts

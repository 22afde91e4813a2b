// To which events is each event linked, as the one that a link leaves, that it reaches, or either, by kind, then by their days?
// include fact/last
UNWIND $ids AS id
WITH id, last, last AS link
// include event_link/sort
WITH id, last, sort AS lastSort
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[side:LINK_FROM|LINK_TO]-(f:EventLink)
  WHERE f.live AND type(side) IN $sides
  WITH DISTINCT f, f AS link
  // include event_link/sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

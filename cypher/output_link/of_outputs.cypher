// To which outputs is each output linked, as the one that a link leaves, that it reaches, or either, by kind?
// include fact/last
WITH last, last.kind AS lastSort
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[side:OUTPUT_LINK_FROM|OUTPUT_LINK_TO]-(f:OutputLink)
  WHERE f.live AND type(side) IN $sides
  WITH DISTINCT f, f.kind AS sort
  // include fact/page
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

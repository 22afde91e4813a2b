// Which stances were taken at each event, in order of time?
// include fact/last_in_time
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:STANCE_AT]-(f:Stance)
  WHERE f.live
  // include fact/page_in_time
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

// How was the implementation of each recommendation judged, in order of time?
// include fact/last_in_time
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:ASSESSMENT_OF]-(f:Assessment)
  WHERE f.live
  // include fact/page_in_time
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

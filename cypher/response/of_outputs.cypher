// What was answered to each recommendation, in order of time?
// include fact/last_in_time
UNWIND $ids AS id
CALL (id, last, lastSort) {
  MATCH (:Entity {canonicalId: id})<-[:RESPONSE_TO]-(f:Response)
  WHERE f.live
  // include fact/page_in_time
  RETURN items
}
RETURN id, items, $after IS NULL OR last IS NOT NULL AS found

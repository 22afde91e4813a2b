// With which organisations did one take part in the same events, and in how many?
MATCH (given:Entity {id: $id})
CALL (given) {
  MATCH (:Entity {canonicalId: given.canonicalId})-[:TOOK_PART]->(e:Event)
  WHERE coalesce(e.status, 'HELD') = 'HELD' AND e.lastDay >= $from
  WITH DISTINCT given, e
  MATCH (e)<-[:TOOK_PART]-(o:Organisation)
  WHERE o.canonicalId <> given.canonicalId AND o.form <> 'COLLECTIVE'
  WITH given, o.canonicalId AS other, count(DISTINCT e) AS weight
  ORDER BY weight DESC, other
  WITH
    collect({
      a: {
        id:
          CASE
            WHEN other < given.canonicalId THEN other
            ELSE given.canonicalId
          END
      },
      b: {
        id:
          CASE
            WHEN other < given.canonicalId THEN given.canonicalId
            ELSE other
          END
      },
      weight: weight
    }) AS ties
  RETURN {totalCount: size(ties), nodes: ties[..100]} AS network
}
RETURN {coAttendance: {ties: network}} AS data

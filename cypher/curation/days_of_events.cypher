// On which days may each of these events have been?
UNWIND $ids AS id
MATCH (named:Entity {id: id})
MATCH (e:Event {canonicalId: named.canonicalId})
WHERE e.live
RETURN id, min(e.firstDay) AS firstDay, max(e.lastDay) AS lastDay

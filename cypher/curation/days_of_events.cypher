// On which days may each of these events have been?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.live
RETURN id, e.firstDay AS firstDay, e.lastDay AS lastDay

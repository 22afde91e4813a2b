// On which days may each event have been?
MATCH (e:Event)
WHERE e.live
RETURN e.canonicalId AS id, min(e.firstDay) AS firstDay, max(e.lastDay) AS lastDay
ORDER BY id

// Which facts and entities rest on sources whose date or language changed?
MATCH (s:Source {resolveAgain: true})<-[:FROM]-(:Assertion)-[:SUPPORTS]->(t)
RETURN DISTINCT coalesce(t.key, t.id) AS target

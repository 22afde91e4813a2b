// Labels outputs that are recommendations, and takes the label from those that are not.
CYPHER replan = skip
UNWIND $ids AS id
MATCH (o:Entity {id: id})
USING INDEX SEEK o:Entity(id)
FOREACH (_ IN
CASE
  WHEN o.kind = 'RECOMMENDATION' THEN [1]
  ELSE []
END |
  SET o :Recommendation
)
FOREACH (_ IN
CASE
  WHEN coalesce(o.kind, '') <> 'RECOMMENDATION' THEN [1]
  ELSE []
END |
  REMOVE o :Recommendation
)

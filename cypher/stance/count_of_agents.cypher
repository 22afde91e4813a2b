// How many stances has each agent, its own and those on its behalf?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:STANCE_BY|STANCE_FOR]-(f:Stance)
    WHERE f.live
    RETURN DISTINCT f
  } AS total

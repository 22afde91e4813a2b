// How many members, units and posts has each organisation?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:MEMBERSHIP_IN]-(f:Membership)
    WHERE f.live
    RETURN f
  } AS total

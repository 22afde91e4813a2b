// How many memberships has each agent?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:MEMBERSHIP_OF]-(f:Membership)
    WHERE f.live
    RETURN f
  } AS total

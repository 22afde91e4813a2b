// How many participations with a role of the host side has each event?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[:PARTICIPATION_AT]-(f:Participation)
    WHERE f.live AND any(role IN f.roles WHERE role IN $hostRoles)
    RETURN f
  } AS total

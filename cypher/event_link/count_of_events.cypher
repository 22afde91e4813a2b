// How many links has each event, as the one that a link leaves, that it reaches, or either?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[side:LINK_FROM|LINK_TO]-(f:EventLink)
    WHERE f.live AND type(side) IN $sides
    RETURN DISTINCT f
  } AS total

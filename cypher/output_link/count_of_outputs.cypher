// How many links has each output, as the one that a link leaves, that it reaches, or either?
UNWIND $ids AS id
RETURN
  id,
  COUNT {
    MATCH (:Entity {canonicalId: id})<-[side:OUTPUT_LINK_FROM|OUTPUT_LINK_TO]-(f:OutputLink)
    WHERE f.live AND type(side) IN $sides
    RETURN DISTINCT f
  } AS total

// How many organisations are of a sector?
MATCH (o:Organisation)
WHERE o.sector IN ['LABOUR'] AND o.id = o.canonicalId AND
  (o.live OR
    EXISTS {
      MATCH (m:Entity {canonicalId: o.id})
      WHERE m.live
    })
WITH count(o) AS total
RETURN {organisations: {totalCount: total}} AS data

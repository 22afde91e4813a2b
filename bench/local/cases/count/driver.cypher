// How many organisations are of a sector?
MATCH (o:Organisation)
WHERE o.sector IN ['LABOUR'] AND o.id = o.canonicalId AND o.live
WITH count(o) AS total
RETURN {organisations: {totalCount: total}} AS data

// Which events, outputs and sources are there? A hidden name may stand in their texts.
MATCH (e:Event|Output|Source)
RETURN e.id AS id, e.canonicalId AS canonicalId

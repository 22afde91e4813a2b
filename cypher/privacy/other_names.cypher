// Which names do events, outputs and sources have? A hidden name may stand in them.
MATCH (f:Name)-[:NAME_OF]->(e:Event|Output|Source)
WHERE f.live
RETURN f.id AS id, e.canonicalId AS target, f.text AS text

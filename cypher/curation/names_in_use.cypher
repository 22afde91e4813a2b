// Which names are in use of each organisation, or of one that is the same?
UNWIND $ids AS id
MATCH (named:Entity {id: id})
MATCH (bearer:Entity {canonicalId: named.canonicalId})<-[:NAME_OF]-(name:Name)
WHERE name.live AND name.kind <> 'FORMER' AND name.to IS NULL
RETURN id, bearer.id AS bearer, name.text AS text, name.folded AS folded, name.lang AS lang, name.kind AS kind
ORDER BY id, name.rank, name.id

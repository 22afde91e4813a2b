// Has persons who are not public sort in an order that was drawn at random, and not by a digest of their ids.
MATCH (p:Person)
WHERE p.sortName =~ '~[0-9a-f]{32}'
SET p.sortName = '~' + randomUUID()

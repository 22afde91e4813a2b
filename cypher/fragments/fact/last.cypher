// last: the fact after which a page begins, null for the first page. A fact that is gone is not found.
OPTIONAL MATCH (last:Fact {id: $after})
WHERE last.live

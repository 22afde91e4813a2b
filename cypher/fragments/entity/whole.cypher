// items: of the entities n, in their order, all that the nodes have which were judged to be each.
WITH
  collect({
    id: n.id,
    nodes:
      COLLECT {
        MATCH (m:Entity {canonicalId: n.canonicalId})
        WHERE m.live
        RETURN properties(m)
      }
  }) AS items

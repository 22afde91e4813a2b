// named, members: ids of the persons that a part of the filter leaves, null where it is not asked for.
WITH
  CASE
    WHEN
      $contains IS NOT NULL
      THEN
        COLLECT {
          MATCH (name:Name)-[:NAME_OF]->(m:Person)
          WHERE name.live AND name.folded CONTAINS $contains AND m.canonicalId IN $publicPersons
          RETURN DISTINCT m.canonicalId
        }
  END AS named,
  CASE
    WHEN
      $organisations IS NOT NULL
      THEN
        COLLECT {
          UNWIND $organisations AS organisation
          MATCH
            (:Entity {canonicalId: organisation})<-[:PARTICIPATION_FOR|MEMBERSHIP_IN]-
            (f:Fact)-[:PARTICIPATION_BY|MEMBERSHIP_OF]->
            (m:Person)
          WHERE f.live
          RETURN DISTINCT m.canonicalId
        }
  END AS members

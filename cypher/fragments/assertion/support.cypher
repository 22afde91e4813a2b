// assertionCount, sourceCount, publisherCount: on how many assertions, originals and known publishers something rests.
// Needs the assertions a, and their sources s.
WITH count(DISTINCT a) AS assertionCount, collect(DISTINCT s.originalId) AS originals
WITH
  assertionCount,
  size(originals) AS sourceCount,
  COUNT {
    UNWIND originals AS originalId
    MATCH (original:Entity {id: originalId})
    WHERE original.publisherKey IS NOT NULL
    RETURN DISTINCT original.publisherKey
  } AS publisherCount

// Every entity: its id, and for sources the original and publisher that they count as.
MATCH (e:Entity)
RETURN
  id(e) AS node,
  e.id AS id,
  e.live AS live,
  e.visibility AS visibility,
  e.originalId AS originalId,
  e.derivedFrom AS derivedFrom,
  e:Source AND e.kind = 'DATA_FILE' AS isDataFile,
  e.publisherKey AS publisherKey,
  e.publishedDay AS publishedDay

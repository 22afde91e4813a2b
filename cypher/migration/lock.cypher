// Who else migrates now? Writing to the one lock node waits until the others' transactions have ended.
MERGE (n:MigrationLock {one: true})
SET n.takenAt = toString(datetime())
RETURN n.takenAt AS takenAt

// Are all indexes ready to be used? Waits at most $seconds.
CALL db.awaitIndexes($seconds)

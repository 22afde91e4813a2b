// Takes away every shortcut, to make them again.
MATCH (:Agent)-[t:TOOK_PART]->(:Event)
CALL (t) {
  DELETE t
} IN TRANSACTIONS OF 10000 ROWS

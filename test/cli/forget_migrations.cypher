// Makes the database look as if no migration had been applied; all of them may be applied again.
MATCH (migration:Migration) DELETE migration

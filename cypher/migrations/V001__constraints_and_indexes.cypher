// Unique keys, and the indexes that reads start from.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:Entity)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT fact_key IF NOT EXISTS
FOR (n:Fact)
REQUIRE n.key IS UNIQUE;

CREATE CONSTRAINT fact_id IF NOT EXISTS
FOR (n:Fact)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT assertion_key IF NOT EXISTS
FOR (n:Assertion)
REQUIRE n.key IS UNIQUE;

CREATE CONSTRAINT assertion_id IF NOT EXISTS
FOR (n:Assertion)
REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT import_dataset IF NOT EXISTS
FOR (n:Import)
REQUIRE n.dataset IS UNIQUE;

CREATE CONSTRAINT data_version_one IF NOT EXISTS
FOR (n:DataVersion)
REQUIRE n.one IS UNIQUE;

CREATE INDEX entity_canonical_id IF NOT EXISTS
FOR (n:Entity)
ON (n.canonicalId);

CREATE INDEX assertion_dataset IF NOT EXISTS
FOR (n:Assertion)
ON (n.dataset, n.file);

CREATE INDEX assertion_table IF NOT EXISTS
FOR (n:Assertion)
ON (n.table);

CREATE INDEX name_folded IF NOT EXISTS
FOR (n:Name)
ON (n.folded);

CREATE INDEX organisation_sort_name IF NOT EXISTS
FOR (n:Organisation)
ON (n.sortName, n.id);

CREATE INDEX person_sort_name IF NOT EXISTS
FOR (n:Person)
ON (n.sortName, n.id);

CREATE INDEX event_first_day IF NOT EXISTS
FOR (n:Event)
ON (n.firstDay, n.id);

CREATE INDEX event_sort_name IF NOT EXISTS
FOR (n:Event)
ON (n.sortName, n.id);

CREATE INDEX issue_sort_name IF NOT EXISTS
FOR (n:Issue)
ON (n.sortName, n.id);

CREATE INDEX issue_broader IF NOT EXISTS
FOR (n:Issue)
ON (n.broader);

CREATE INDEX output_sort_name IF NOT EXISTS
FOR (n:Output)
ON (n.sortName, n.id);

CREATE INDEX source_sort_name IF NOT EXISTS
FOR (n:Source)
ON (n.sortName, n.id);

CREATE INDEX source_derived_from IF NOT EXISTS
FOR (n:Source)
ON (n.derivedFrom);

CREATE TEXT INDEX name_holds IF NOT EXISTS
FOR (n:Name)
ON (n.folded);

CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Name)
ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};

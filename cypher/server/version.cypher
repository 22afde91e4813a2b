// Which Neo4j answers?
CALL dbms.components() YIELD name, versions, edition
  WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition AS edition

// Which facts are there, live or not?
MATCH (f:Fact)
RETURN f.key AS target

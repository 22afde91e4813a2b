// Which stances are there, live or not?
MATCH (f:Stance)
RETURN f.key AS key
ORDER BY key

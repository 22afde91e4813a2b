// Which facts do persons who are WITHHELD have on behalf of organisations?
MATCH (w:Person {visibility: 'WITHHELD'})
MATCH (p:Person {canonicalId: w.canonicalId})<-[:PARTICIPATION_BY|STANCE_BY]-(f:Fact)
WHERE EXISTS { (f)-[:PARTICIPATION_FOR|STANCE_FOR]->() }
RETURN DISTINCT f.key AS key

// Which persons are there, what is stated of their visibility, and which names, old ones included, do they have?
MATCH (p:Person)
RETURN
  p.id AS id,
  p.canonicalId AS canonicalId,
  p.visibility AS visibility,
  [(p)<-[:NAME_OF]-(n:Name) | n.text ] AS names

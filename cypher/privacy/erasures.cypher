// Who was erased, and what is kept of the names?
MATCH (e:Erasure)
RETURN
  e.person AS person,
  e.erasedAt AS erasedAt,
  e.erasedBy AS erasedBy,
  e.reason AS reason,
  e.names AS names,
  e.keyProof AS keyProof
ORDER BY person

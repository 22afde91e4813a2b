// On which sources do facts rest that have not been resolved again since their date or language changed?
MATCH (s:Source {resolveAgain: true})
RETURN s.id AS id
ORDER BY id

// Writes down that persons were erased: when, by whom and why, and digests of their names.
UNWIND $erasures AS erasure
MERGE (e:Erasure {person: erasure.person})
SET e += erasure

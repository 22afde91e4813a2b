// Which source is each derived from, and which original does it count as?
MATCH (s:Source)
RETURN s.id AS id, s.derivedFrom AS derivedFrom, s.originalId AS originalId

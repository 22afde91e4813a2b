// Which entities were ever judged to be the same, and does it still hold?
MATCH (j:Judgement {verdict: 'SAME'})
WITH j, split(j.key, '\u001f') AS parts
RETURN parts[1] AS a, parts[2] AS b, j.live AS holds

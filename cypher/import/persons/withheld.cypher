// Which persons, and which facts about them that no organisation shares, are as if they were not there, and not marked so? Which are marked without a cause?
CALL () {
  MATCH (w:Person {visibility: 'WITHHELD'})
  MATCH (p:Person {canonicalId: w.canonicalId})
  CALL (p) {
    RETURN p AS n
      UNION
    MATCH (p)<--(n:Fact)
    WHERE NOT EXISTS { (n)-[:PARTICIPATION_FOR|STANCE_FOR]->() }
    RETURN n
  }
  RETURN collect(DISTINCT n) AS gone
}
CALL () {
  MATCH (n:Withheld)
  RETURN collect(n) AS marked
}
RETURN [n IN gone WHERE n.live OR NOT n:Withheld | n.id] AS mark, [n IN marked WHERE NOT n IN gone | n.id] AS unmark

// Who is on the host side of each event, who else is named at it, which original documents speak of it, and what is it linked to?
UNWIND $ids AS id
CALL (id) {
  MATCH
    (:Entity {canonicalId: id})<-[:PARTICIPATION_AT]-(f:Participation)-[:PARTICIPATION_BY|PARTICIPATION_FOR]->(a:Agent)
  WHERE f.live
  WITH
    a.canonicalId AS agent,
    max(
      CASE
        WHEN any(role IN f.roles WHERE role IN ['HOST', 'CO_HOST', 'ORGANISING_UNIT']) THEN 1
        ELSE 0
      END) AS isHost
  RETURN
    collect(
      CASE
        WHEN isHost = 1 THEN agent
      END) AS hosts,
    collect(
      CASE
        WHEN isHost = 0 THEN agent
      END) AS participants
}
CALL (id) {
  MATCH (e:Entity {canonicalId: id})
  OPTIONAL MATCH (e)<-[:NAME_OF|PARTICIPATION_AT]-(f:Fact)
  UNWIND [e, f] AS target
  MATCH (x:Assertion)-[:SUPPORTS]->(target)
  WHERE x.retractedAt IS NULL
  MATCH (x)-[:FROM]->(s:Source)
  WHERE coalesce(s.kind, '') <> 'DATA_FILE'
  RETURN collect(DISTINCT coalesce(s.originalId, s.id)) AS sources
}
CALL (id) {
  MATCH (:Entity {canonicalId: id})<-[:LINK_FROM|LINK_TO]-(l:EventLink)-[:LINK_FROM|LINK_TO]->(v:Event)
  WHERE l.live AND v.canonicalId <> id
  RETURN collect(DISTINCT v.canonicalId) AS linked
}
RETURN id, hosts, participants, sources, linked

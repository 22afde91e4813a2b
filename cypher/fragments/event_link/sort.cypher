// sort: what the link `link` of the event with this id is sorted by: its kind, then the day of the other event, none last.
CALL (id, link) {
  OPTIONAL MATCH (link)-[:LINK_FROM|LINK_TO]->(other:Event)
  WHERE other.canonicalId <> id
  WITH link, min(other.firstDay) AS day
  RETURN link.kind + ' ' + coalesce(day, '9999-12-31') AS sort
}

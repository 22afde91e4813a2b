// What is stated of events, organisations, persons, issues and outputs. A name or an identifier states that what it is of is there, and no value.
MATCH (e:Event|Organisation|Person|Issue|Output)
RETURN
  e.id AS id,
  [
    (e)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
    | [
      id(s),
      a.inference,
      a.recordedAt,
      a.retractedAt,
      a.version,
      a.retractedVersion,
      a.dataset,
      a.key,
      a.status,
      a.firstDay,
      a.lastDay,
      a.type,
      a.level,
      a.attendanceList,
      a.invitationList,
      a.sector,
      a.form,
      a.broader,
      a.claim,
      a.kind
    ]
  ] +
  [
    (e)<-[:NAME_OF|IDENTIFIER_OF]-(:Name|Identifier)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
    | [id(s), a.inference, a.recordedAt, a.retractedAt, a.version, a.retractedVersion, a.dataset, a.key]
  ] AS assertions

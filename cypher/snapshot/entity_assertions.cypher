// What is stated of events, organisations, issues and outputs. A name states that what it names is there, and no value.
MATCH (e:Event|Organisation|Issue|Output)
RETURN
  e.id AS id,
  [
    (e)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
    | [
      id(s),
      a.inference,
      a.recordedAt,
      a.retractedAt,
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
    (e)<-[:NAME_OF]-(:Name)<-[:SUPPORTS]-(a:Assertion)-[:FROM]->(s:Source)
    | [id(s), a.inference, a.recordedAt, a.retractedAt, a.dataset, a.key]
  ] AS assertions

/** Everything that has an id or a text, from every root and direction, as one text. */
export const EVERYTHING = `{
  organisations { edges { cursor node { ...entity name { text } description { text } acronym participations { edges { cursor node { ...participation } } }
    members { nodes { ...fact membershipRole member { ...entity } } } stances { nodes { ...fact polarity agent { ...entity } } } } } }
  persons { edges { cursor node { ...entity name { text } visibility participations { edges { cursor node { ...participation } } }
    memberships { nodes { ...fact membershipRole } } steps { nodes { ...fact } } parties { nodes { ...fact } } responses { nodes { ...fact text { text } } }
    stances { nodes { ...fact } } identifiers { nodes { ...fact value } } } } }
  events(first: 30) { edges { cursor node { ...entity title { text } theme { text } place participations { nodes { ...participation } } } } }
  issues { nodes { ...entity name { text } scheme stances { nodes { ...fact } } } }
  outputs { nodes { ...entity text { text } reference steps { nodes { ...fact byAgent { ...entity } } } parties { nodes { ...fact agent { ...entity } } } } }
  sources { nodes { ...entity title { text } author url archiveUrl publisher says(first: 100) { edges { cursor node { ...assertion supports { __typename id } } } } } }
  search(text: "Tamsin Quill") { edges { cursor node { entity { id } name { text } } } }
  dataset { datasets { name title licence } licences }
}
fragment entity on Entity { __typename id label { text } names { edges { cursor node { ...fact text { text } } } } assertions { edges { cursor node { ...assertion } } } }
fragment fact on Fact { __typename id withheld assertions { nodes { ...assertion } } }
fragment participation on Participation { ...fact agent { __typename id } onBehalfOf { id } roles participationStatus }
fragment assertion on Assertion { id withheld quote locator valueAsWritten stated row dataset file }`;

/** An answer with its cursors as they are made. */
export const decoded = (text: string): string =>
  text.replace(/"cursor":"([^"]*)"/g, (_, cursor: string) => Buffer.from(cursor, 'base64url').toString('utf8'));

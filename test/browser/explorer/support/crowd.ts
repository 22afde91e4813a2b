import { packageOf } from '../../../support/packages.js';

export const SIZE = 700;

/** More issues than the API lists at once. */
export const ISSUES = 130;

/** More meetings of one organisation than a page shows at once. */
export const MEETINGS = 240;

/** More facts of a kind than the page of an organisation or of an event shows at once. */
export const FACTS = 120;

/**
 * A package of one meeting to which so many came that who stands between whom takes long to compute, of an organisation
 * that was at more meetings than a page lists at once, has more members and networks, stances, recommendations and
 * answers to some, and of more issues. What many of its meetings fed is the one, where all its wishes were put forward. The host of the one is behind all others by
 * name, and was invited to the many. Invented.
 */
export function crowd(): string {
  const ids = Array.from({ length: SIZE }, (_, i) => `member-${i}`);
  const issues = Array.from({ length: ISSUES }, (_, i) => `issue-${i}`);
  const meetings = Array.from({ length: MEETINGS }, (_, i) => `meeting-${i}`);
  const facts = Array.from({ length: FACTS }, (_, i) => i);
  const day = (i: number): string => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
  return packageOf(
    {
      sources: 'id,title\nminutes,Minutes of the assembly',
      organisations: ['id,name__id,source', 'caller,zz caller,minutes', ...ids.map((id) => `${id},${id},minutes`)].join(
        '\n',
      ),
      issues: ['id,name__id,source', ...issues.map((id, i) => `${id},topic ${i},minutes`)].join('\n'),
      events: [
        'id,title__en,start,status,source',
        'assembly,assembly,2025-01-01,HELD,minutes',
        ...meetings.map((id, i) => `${id},${id},${day(i)},HELD,minutes`),
      ].join('\n'),
      event_links: [
        'from,to,kind,source',
        ...meetings.slice(0, FACTS).map((id) => `${id},assembly,FEEDS_INTO,minutes`),
      ].join('\n'),
      steps: [
        'output,kind,event,date,source',
        ...facts.map((i) => `wish-${i},CONVEYED,assembly,${day(i)},minutes`),
      ].join('\n'),
      topics: `subject,issue,source\nevent:assembly,issue-${ISSUES - 1},minutes`,
      participations: [
        'event,agent,roles,status,source',
        'assembly,organisation:caller,HOST,ATTENDED,minutes',
        ...ids.map((id) => `assembly,organisation:${id},ATTENDEE,ATTENDED,minutes`),
        ...meetings.map((id) => `${id},organisation:caller,ATTENDEE,INVITED,minutes`),
      ].join('\n'),
      memberships: [
        'member,organisation,kind,source',
        ...facts.map((i) => `organisation:member-${i},caller,MEMBER,minutes`),
        ...facts.map((i) => `organisation:caller,member-${FACTS + i},MEMBER,minutes`),
      ].join('\n'),
      outputs: [
        'id,kind,text__en,source',
        ...facts.map((i) => `wish-${i},RECOMMENDATION,Wish number ${i} of the caller,minutes`),
      ].join('\n'),
      parties: ['output,agent,role,source', ...facts.map((i) => `wish-${i},organisation:caller,ISSUER,minutes`)].join(
        '\n',
      ),
      responses: [
        'recommendation,agent,kind,date,source',
        ...facts.map((i) => `wish-${i},organisation:caller,NOTED,${day(i)},minutes`),
      ].join('\n'),
      stances: [
        'agent,target,polarity,date,source',
        ...facts.map((i) => `organisation:caller,output:wish-${i},1,${day(i)},minutes`),
      ].join('\n'),
    },
    'crowd',
  );
}

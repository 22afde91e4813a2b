import { packageOf } from '../../../support/packages.js';

const LONG = `Konfederasi${'x'.repeat(289)}`;

/** Names that are markup, that are one long word, that are written from right to left, above each other or in full width. */
export const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=nowhere onerror=alert(1)>',
  ends: '</script></svg> & "Sons" \'n',
  long: LONG,
  arabic: 'جمعية النساء (2025)',
  // (As an import writes it.)
  marks: `Z${'\u0300\u0316\u0335'.repeat(20)}algo`.normalize('NFC'),
  wide: '市民社会組織連絡協議会全国事務局',
};

/** Two events of which one feeds the other, and of all that they have the names are hostile. Invented. */
export function hostile(): string {
  const all = Object.entries(HOSTILE);
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const table = (head: string, rows: readonly string[]): string => [head, ...rows].join('\n');
  const { markup, ends, arabic } = HOSTILE as Record<'markup' | 'ends' | 'arabic', string>;
  return packageOf(
    {
      sources: table('id,title,publisher,published', [
        `first,${cell(ends)},${cell(arabic)},2025-05-05`,
        `second,${cell(LONG)},${cell(markup)},2025-05-06`,
      ]),
      organisations: table(
        'id,name__en,acronym,sector,description__en,source',
        all.map(([id, name]) => `${id},${cell(name)},${cell(name)},CSO,${cell(name)},first`),
      ),
      issues: table('id,name__en,source', [`issue-long,${cell(LONG)},first`, `issue-arabic,${cell(arabic)},first`]),
      events: table('id,type,title__en,theme__en,start,date_as_written,place,status,attendance_list,source,quote', [
        `before,HEARING,${cell(LONG)},${cell(arabic)},2026-01-01,${cell(LONG)},${cell(markup)},HELD,PARTIAL,first,`,
        `after,WORKSHOP,${cell(arabic)},${cell(LONG)},2026-01-02,${cell(arabic)},${cell(LONG)},HELD,EXHAUSTIVE,second,${cell(LONG)}`,
        `again,,${cell(markup)},${cell(ends)},2026-01-03,${cell(markup)},${cell(arabic)},HELD,,second,`,
      ]),
      event_links: table('from,to,kind,source', ['before,after,FEEDS_INTO,first', 'after,again,FEEDS_INTO,second']),
      topics: table('subject,issue,source', [
        'event:before,issue-long,first',
        'event:after,issue-long,first',
        'event:after,issue-arabic,first',
      ]),
      participations: table(
        'event,agent,roles,status,source,quote,value_as_written',
        all.flatMap(([id, name]) =>
          ['before', 'after', 'again'].map(
            (event) => `${event},organisation:${id},ATTENDEE,ATTENDED,second,${cell(name)},${cell(name)}`,
          ),
        ),
      ),
      memberships: table('member,organisation,kind,role,source', [`organisation:long,wide,MEMBER,${cell(LONG)},first`]),
      outputs: table('id,kind,text__en,source', [`wish,RECOMMENDATION,${cell(`${markup} ${LONG}`)},first`]),
      steps: table('output,kind,event,source', ['wish,PRESENTED,before,first']),
      parties: table('output,agent,role,source', ['wish,organisation:long,ISSUER,first']),
      responses: table('recommendation,agent,kind,text,source', [`wish,organisation:long,NOTED,${cell(LONG)},first`]),
      stances: table('agent,target,polarity,source', ['organisation:long,output:wish,1,first']),
    },
    'hostile',
    { title: `${markup} ${LONG}`, licenses: [{ name: 'CC0-1.0' }] },
  );
}

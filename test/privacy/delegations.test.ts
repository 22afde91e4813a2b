import type { Database } from '../../src/database/database.js';
import { rebuildDerived } from '../../src/dataset/import/again/rebuild.js';
import { PersonErasure } from '../../src/dataset/erase/erase.js';
import { exportPublic } from '../../src/dataset/export/export_public.js';
import { retract } from '../../src/dataset/retract/retract.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { deciderOf } from '../support/decider.js';
import { temporaryFolder } from '../support/files.js';
import { graphDump } from '../support/graph_dump.js';
import { ALL_MEANT, importFolder, packageOf } from '../support/packages.js';

/** Two witnesses speak for the river beside its own row, two for the lake, which has none; one for the hill. */
const PARTICIPATIONS = [
  'event,agent,on_behalf_of,roles,status,source,quote',
  'talk,organisation:river,,ATTENDEE,,minutes,The League came',
  'talk,person:ana,river,SPEAKER,ATTENDED,press,Ana spoke for the League',
  'talk,person:budi,river,ATTENDEE,ATTENDED,minutes,Budi sat beside',
  'talk,person:ana,lake,ATTENDEE,ATTENDED,minutes,Ana for the lake',
  'talk,person:budi,lake,CHAIR,ATTENDED,press,Budi for the lake',
  'talk,person:ana,hill,ATTENDEE,ATTENDED,minutes,Ana for the hill',
  'talk,organisation:hill,,ATTENDEE,ABSENT,press,The Union stayed away',
  'walk,organisation:hill,,HOST,ATTENDED,press,The Union walked',
];
const tables = (visibility: string, participations = PARTICIPATIONS): Record<string, string> => ({
  sources: 'id,title,publisher,published\nminutes,Minutes,A,2024-01-01\npress,Press,B,2024-02-01',
  organisations: 'id,name__en,source\nriver,River League,minutes\nlake,Lake Circle,minutes\nhill,Hill Union,minutes',
  persons: `id,name,visibility,source\nana,Ana Quill,${visibility},minutes\nbudi,Budi Penn,${visibility},minutes`,
  events: 'id,title__en,start,source\ntalk,Talk,2024-03-01,minutes\nwalk,Walk,2024-03-02,minutes',
  issues: 'id,name__en,claim,source\nwater,Water for all,true,minutes',
  participations: participations.join('\n'),
  stances: [
    'agent,on_behalf_of,target,polarity,date,source,quote',
    'organisation:river,,issue:water,1,2024-03-01,minutes,We want it',
    'person:ana,river,issue:water,1,2024-03-01,minutes,They want it',
    'person:budi,river,issue:water,1,2024-03-01,press,The League wants it',
    'organisation:hill,,issue:water,1,2024-03-01,press,So do we',
  ].join('\n'),
});

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

async function imported(folder: string): Promise<Api> {
  await emptyDatabase(database);
  await importFolder(database, folder, { accept: ALL_MEANT });
  return new Api(database);
}

const QUERY = `
  query ($quotes: Boolean!) {
    dataset { counts { kind count } }
    events { nodes { id participations { totalCount nodes { ...fact agent { id } onBehalfOf { id } roles participationStatus capacity } } } }
    organisations { nodes { id participations { totalCount nodes { ...fact agent { id } roles capacity } }
      stances { totalCount nodes { ...fact polarity agent { id } onBehalfOf { id } } } } }
    at: events(where: { agents: ["organisation:hill"] }) { totalCount }
    present: organisations(where: { events: ["event:talk"] }) { totalCount }
    sources { nodes { id says(first: 100) { totalCount nodes { supports { __typename id @skip(if: $quotes) } } } } }
    attendance(includeUncounted: true) {
      density basis { agentCount eventCount factCount sourceCount publisherCount warnings { code count } facts(first: 100) { totalCount nodes { ...cited } } }
      rows(first: 100) { totalCount nodes { counted roles participationStatus agent { id } onBehalfOf { id } countedAs { id } participation { id @skip(if: $quotes) roles } assertions { totalCount } } }
    }
    left: attendance(scope: {excludeSources: ["source:press"]}) { rows(first: 100) { nodes { roles participationStatus agent { id } assertions { totalCount } } } }
    persons: attendance(scope: {unit: PERSON}) { basis { factCount warnings { code count } } }
    coAttendance(scope: {hosts: INCLUDE}) { ties { nodes { shared sourceCount facts(first: 100) { totalCount nodes { ...cited } } } } }
    congruence(duplicates: ALL) { ties { nodes { a { id } b { id } weight facts(first: 100) { totalCount } } } }
  }
  fragment fact on Fact { assertionCount sourceCount publisherCount id @skip(if: $quotes) assertions { totalCount nodes { quote @include(if: $quotes) stated inference source { id } } } }
  fragment cited on CitedFact { id @skip(if: $quotes) kind agent { id } roles participationStatus assertions { totalCount nodes { inference source { id } } } }`;

/** Lists of assertions are in the order of ids, which the copy has others of. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, sorted(of)]));
};

interface Talk {
  event: { participations: { totalCount: number; nodes: { agent: { id: string }; roles: string[] }[] } };
}
const TALK = `{ event(id: "event:talk") { participations { totalCount nodes {
  withheld agent { id } onBehalfOf { id } roles participationStatus assertionCount sourceCount
  assertions { nodes { withheld quote supports { id } } } } } } }`;

test('what persons who are WITHHELD did for an organisation is one fact with what it did itself', async () => {
  const api = await imported(packageOf(tables('WITHHELD')));
  const { event } = await api.data<Talk>(TALK);
  expect(event.participations.totalCount).toBe(3);
  const of = (id: string): object => event.participations.nodes.find(({ agent }) => agent.id === `organisation:${id}`)!;
  const id = expect.any(String) as string;
  expect(of('river')).toMatchObject({
    withheld: false,
    onBehalfOf: null,
    roles: ['SPEAKER', 'ATTENDEE'],
    participationStatus: 'ATTENDED',
    assertionCount: 3,
    sourceCount: 2,
  });
  const { assertions } = of('river') as { assertions: { nodes: { quote: string | null; supports: { id: string } }[] } };
  expect(assertions.nodes.map(({ quote }) => quote).sort()).toEqual(['The League came', null, null]);
  // All lead to the one fact.
  expect(new Set(assertions.nodes.map(({ supports }) => supports.id)).size).toBe(1);
  expect(of('lake')).toMatchObject({
    withheld: true,
    roles: ['CHAIR', 'ATTENDEE'],
    assertionCount: 2,
    assertions: { nodes: Array(2).fill({ withheld: true, quote: null, supports: { id } }) },
  });
  // Of values of one rank that of the later source holds, as everywhere.
  expect(of('hill')).toMatchObject({ withheld: false, participationStatus: 'ABSENT', assertionCount: 2 });
});

test('every list, count and answer is that of the public copy', async () => {
  const api = await imported(packageOf(tables('WITHHELD')));
  const shown = await api.data<{ attendance: { basis: object } }>(QUERY, { quotes: true });
  // (Of the rows that were the persons’ no quote is in the copy either.)
  expect(shown.attendance.basis).toMatchObject({ factCount: 3 });
  const folder = temporaryFolder();
  await exportPublic(database, folder, (id) => api.services.pseudonyms.conceal(id));
  const copy = await imported(folder);
  expect(sorted(await copy.data(QUERY, { quotes: true }))).toEqual(sorted(shown));
});

test('they are facts of their own again where the wish is taken back, and one where it comes later', async () => {
  const before = sorted(await (await imported(packageOf(tables('')))).data(QUERY, { quotes: false }));
  const together = sorted(await (await imported(packageOf(tables('WITHHELD')))).data(QUERY, { quotes: false }));
  expect(together).not.toEqual(before);
  await importFolder(database, packageOf(tables('')), { accept: ALL_MEANT, sync: true });
  expect(sorted(await new Api(database).data(QUERY, { quotes: false }))).toEqual(before);
  await importFolder(database, packageOf(tables('WITHHELD')), { accept: ALL_MEANT, sync: true });
  expect(sorted(await new Api(database).data(QUERY, { quotes: false }))).toEqual(together);
  // Again, and made again, it is the same.
  const dump = await graphDump(database);
  await importFolder(database, packageOf(tables('WITHHELD')), { accept: ALL_MEANT, sync: true });
  expect(await graphDump(database)).toEqual(dump);
  const apart = await graphDump(database, { version: false });
  await rebuildDerived(database);
  expect(await graphDump(database, { version: false })).toEqual(apart);
});

test('what the organisation said itself is taken back, and comes again: its fact stands while one of them came', async () => {
  const api = await imported(packageOf(tables('WITHHELD')));
  const { event } = await api.data<{
    event: {
      participations: { nodes: { id: string; assertions: { nodes: { id: string; quote: string | null }[] } }[] };
    };
  }>(`{ event(id: "event:talk") { participations { nodes { id assertions { nodes { id quote } } } } } }`);
  const own = event.participations.nodes
    .flatMap(({ assertions }) => assertions.nodes)
    .find(({ quote }) => quote === 'The League came')!;
  await retract(database, { assertion: own.id }, { ...deciderOf(), reason: 'wrong' });
  const after = await new Api(database).data<Talk>(TALK);
  expect(after.event.participations.totalCount).toBe(3);
  expect(after.event.participations.nodes.find(({ agent }) => agent.id === 'organisation:river')).toMatchObject({
    assertionCount: 2,
    roles: ['SPEAKER', 'ATTENDEE'],
  });
  const without = await new Api(database).data<{ attendance: { basis: { factCount: number } } }>(
    '{ attendance { basis { factCount } } }',
  );
  expect(without.attendance.basis.factCount).toBe(3);
  // Without the witnesses nothing of it is left.
  const rest = PARTICIPATIONS.filter((row) => !/river/.test(row));
  await importFolder(database, packageOf(tables('WITHHELD', rest)), { accept: ALL_MEANT, sync: true });
  expect((await new Api(database).data<Talk>(TALK)).event.participations.totalCount).toBe(2);
});

test('whoever asks for the agent and not for whom gets the organisation all the same', async () => {
  const api = await imported(packageOf(tables('WITHHELD')));
  const agents = await api.data(`{
    event(id: "event:talk") { participations { nodes { agent { id } } } }
    organisation(id: "organisation:lake") { participations { nodes { agent { id } event { participations { nodes { agent { id } } } } } } } }`);
  expect(JSON.stringify(agents)).not.toContain('person:');
});

test('it is one fact still where one of them is erased', async () => {
  const api = await imported(packageOf(tables('WITHHELD')));
  // (What was written of the person goes with the name; of these facts nothing written was shown.)
  const counts =
    '{ dataset { counts { kind count } } attendance { basis { factCount sourceCount } rows { nodes { roles agent { id } assertions { totalCount } } } } }';
  const [before, talk] = [await api.data(counts), (await api.data<Talk>(TALK)).event.participations.totalCount];
  const erasure = new PersonErasure(database, api.services.pseudonyms, 'person:ana');
  await erasure.erase({ by: 'desk', reason: 'wish' });
  const after = new Api(database);
  expect(sorted(await after.data(counts))).toEqual(sorted(before));
  expect((await after.data<Talk>(TALK)).event.participations.totalCount).toBe(talk);
});

import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
const rows = (header: string, row: (i: number) => string): string => [header, ...numbers.map(row)].join('\n');
// Some days, names and dates are equal, and every third is missing: ties go by id, blanks come last.
const day = (i: number): string => (i % 3 === 0 ? '' : `2024-01-${10 + (i % 4)}`);

const TABLES = {
  sources: rows('id,title,published,kind', (i) => `s${i},Title ${i % 5},${day(i)},ARTICLE`),
  organisations: rows('id,name__en,sector', (i) => `o${i},Circle ${i % 4},${i % 2 ? 'CSO' : 'STATE'}`),
  persons: rows('id,name,visibility', (i) => `p${i},Person Number${i},${i % 2 ? 'PUBLIC' : ''}`),
  events: rows('id,title__en,start,status', (i) => `e${i},Meeting ${i % 4},${day(i)},${i % 4 ? '' : 'CANCELLED'}`),
  issues: rows('id,name__en,claim', (i) => `i${i},Issue ${i % 4},${i % 2 ? 'true' : ''}`),
  outputs: rows('id,kind,text__en,date', (i) => `r${i},RECOMMENDATION,Text ${i % 4},${day(i)}`),
  names: rows('entity,text,lang,kind', (i) => `organisation:o1,Name ${i},en,FULL`),
  identifiers: rows('agent,scheme,value', (i) => `organisation:o1,scheme${i % 3},${i}`),
  participations:
    rows('event,agent', (i) => `e1,organisation:o${i}`) + numbers.map((i) => `\ne${i},organisation:o12`).join(''),
  memberships:
    rows('member,organisation', (i) => `person:p${i},o1`) +
    numbers
      .slice(1)
      .map((i) => `\norganisation:o1,o${i}`)
      .join(''),
  event_links: rows('from,to,kind', (i) => `e${i === 12 ? 11 : 12},e${i},FEEDS_INTO`),
  topics:
    rows('subject,issue,weight', (i) => `event:e1,i${i},${i % 2 ? 'MAIN' : ''}`) +
    numbers
      .slice(1)
      .map((i) => `\nevent:e${i},i1,`)
      .join(''),
  steps: rows('output,kind,event,by,to,date', (i) => `r1,CONVEYED,e1,organisation:o1,organisation:o${i},${day(i)}`),
  parties:
    rows('output,agent,role', (i) => `r1,organisation:o${i},ENDORSER`) +
    numbers
      .slice(1)
      .map((i) => `\nr${i},organisation:o1,ISSUER`)
      .join(''),
  responses: rows('recommendation,agent,kind,date,event', (i) => `r1,organisation:o1,NOTED,2024-02-${9 + i},e1`),
  assessments: rows('recommendation,assessor,level,date', (i) => `r1,organisation:o1,FULL,2024-02-${9 + i}`),
  stances:
    rows('agent,target,polarity,date,event', (i) => `organisation:o1,issue:i1,1,2024-02-${9 + i},e1`) +
    numbers.map((i) => `\norganisation:o${i},output:r1,1,,`).join(''),
};

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
  api = new Api(database);
});

const roots = [
  'organisations(orderBy: NAME,',
  'organisations(orderBy: ID,',
  'organisations(where: { sectors: [CSO] },',
  'organisations(where: { nameContains: "circle" },',
  'persons(',
  'persons(where: { visibilities: [ROLE_ONLY] },',
  'persons(where: { nameContains: "number" },',
  'events(orderBy: LATEST_FIRST,',
  'events(orderBy: EARLIEST_FIRST,',
  'events(orderBy: TITLE,',
  'events(where: { eventStatuses: [HELD] },',
  'events(where: { from: "2024-01-11" },',
  'events(where: { issues: ["issue:i1"] },',
  'issues(orderBy: NAME,',
  'issues(orderBy: ID,',
  'issues(where: { claim: false },',
  'outputs(orderBy: LATEST_FIRST,',
  'outputs(orderBy: EARLIEST_FIRST,',
  'outputs(orderBy: TEXT,',
  'outputs(where: { agents: ["organisation:o1"], partyRoles: [ISSUER] },',
  'recommendations(',
  'sources(orderBy: LATEST_FIRST,',
  'sources(orderBy: EARLIEST_FIRST,',
  'sources(orderBy: TITLE,',
].map((field) => ['', field, ''] as const);

const nested = [
  [
    'organisation(id: "organisation:o1") {',
    ['names', 'identifiers', 'members', 'memberships', 'parties', 'responses', 'assessments', 'stances', 'steps'],
  ],
  ['organisation(id: "organisation:o12") {', ['participations']],
  ['event(id: "event:e1") {', ['participations', 'topics', 'steps', 'responses', 'stances']],
  ['event(id: "event:e12") {', ['links']],
  ['issue(id: "issue:i1") {', ['topics', 'events', 'stances']],
  ['recommendation(id: "output:r1") {', ['steps', 'parties', 'responses', 'assessments', 'stances']],
  ['source(id: "source:demo/organisations.csv") {', ['says']],
].flatMap(([parent, fields]) => (fields as string[]).map((field) => [parent as string, `${field}(`, '}'] as const));

describe.each([...roots, ...nested])('%s %s … %s', (before, field, after) => {
  interface Page {
    totalCount: number;
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }
  const page = async (first: number, behind: string | null): Promise<Page> => {
    const data = await api.data<object>(
      `query ($first: Int!, $after: String) { ${before} list: ${field} first: $first, after: $after) {
        totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } ${after} }`,
      { first, after: behind },
    );
    return (before ? (Object.values(data)[0] as object) : data)['list' as never];
  };

  it('returns on pages of two what it returns on one page', async () => {
    const whole = await page(100, null);
    expect(whole.edges.length).toBeGreaterThan(5);
    expect(whole.totalCount).toBe(whole.edges.length);
    const ids: string[] = [];
    for (let behind: string | null = null, more = true; more;) {
      const { edges, pageInfo }: Page = await page(2, behind);
      ids.push(...edges.map(({ node }) => node.id));
      more = pageInfo.hasNextPage;
      behind = pageInfo.endCursor;
      if (ids.length > 200) break;
    }
    expect(ids).toEqual(whole.edges.map(({ node }) => node.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('orders are what they say', async () => {
  interface Days {
    events: { nodes: { firstDay: string | null }[] };
  }
  const days = async (order: string): Promise<(string | null)[]> =>
    (await api.data<Days>(`{ events(orderBy: ${order}) { nodes { firstDay } } }`)).events.nodes.map(
      ({ firstDay }) => firstDay,
    );
  const dated = numbers.map(day).filter(Boolean).sort();
  const undated = [null, null, null, null];
  expect(await days('EARLIEST_FIRST')).toEqual([...dated, ...undated]);
  expect(await days('LATEST_FIRST')).toEqual([...dated.reverse(), ...undated]);
});

test('a cursor whose row is gone is stale', async () => {
  const { organisations } = await api.data<{ organisations: { pageInfo: { endCursor: string } } }>(
    '{ organisations(first: 1) { pageInfo { endCursor } } }',
  );
  const more = 'query ($after: String) { organisations(after: $after) { nodes { id } } }';
  const variables = { after: organisations.pageInfo.endCursor };
  await database.apply('hide', `MATCH (n:Organisation {sortName: 'circle 0'}) SET n.live = false`);
  expect((await api.ask(more, variables)).errors.map(({ code }) => code)).toEqual(['CURSOR_STALE']);
  await database.apply('show', `MATCH (n:Organisation {sortName: 'circle 0'}) SET n.live = true`);
  expect((await api.ask(more, variables)).errors).toEqual([]);
});

test('an output is what its kind says, also where nothing is asked of it', async () => {
  const { outputs } = await api.data<{ outputs: { nodes: object[] } }>(
    `{ outputs(first: 1) { nodes { __typename } } }`,
  );
  expect(outputs.nodes).toEqual([{ __typename: 'Recommendation' }]);
});

test('a list reads at once what its fields are made of', async () => {
  const { statements, errors } = await api.ask(`{
    issues { nodes { label { text } broader { id } } }
    sources { nodes { label { text lang } title { text lang } publisherOrganisation { id } derivedFrom { id } } }
  }`);
  expect(errors).toEqual([]);
  expect(statements.sort()).toEqual(['issue/by_name', 'source/latest_first', 'version/current']);
});

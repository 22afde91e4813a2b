import { decide } from '../../src/curation/judge/decide.js';
import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { importFolder, packageOf, withPackage } from '../support/packages.js';
import { deciderOf } from '../support/decider.js';

const TABLES = {
  organisations: 'id,name__en\nriver-league,River League\nriver-old,River of Old\nlake-circle,Lake Circle',
  persons: 'id,name,visibility\nbudi-hartanto,Budi Hartanto,PUBLIC',
  events: 'id,title__en,start\nhearing-dam,Hearing,2024-01-02\ngone,Gone,2024-01-03',
  issues: 'id,name__en,broader,claim\nwater,Water,,\nclean-water,Clean water,water,true',
  outputs: 'id,kind,text__en\nhalt-dam,RECOMMENDATION,Halt the dam\ndam-study,FINDING,The dam leaks',
  participations:
    'event,agent,on_behalf_of\nhearing-dam,organisation:river-league,\nhearing-dam,organisation:lake-circle,',
  topics: 'subject,issue\nevent:hearing-dam,water',
};
const HIDDEN = {
  persons:
    'id,name,visibility\nbudi-hartono,Budi Hartono,ROLE_ONLY\nbudi-hartonon,Budi Hartonon,WITHHELD\nsiti-aminah,Siti Aminah,',
};

/** Where ids are given: a document with the id in place of `$id`, and how the message names the place and what is missing. */
const PLACES: Record<string, [kind: string, document: string, field: string, called?: string][]> = {
  where: [
    ['event', 'organisations(where: {events: [$id]}) { totalCount }', 'where.events'],
    ['organisation', 'persons(where: {organisations: [$id]}) { nodes { id } }', 'where.organisations'],
    ['issue', 'events(where: {issues: [$id]}) { totalCount }', 'where.issues'],
    ['organisation', 'events(where: {agents: [$id]}) { nodes { id } }', 'where.agents'],
    ['person', 'events(where: {agents: [$id]}) { totalCount }', 'where.agents'],
    ['issue', 'issues(where: {broader: [$id]}) { totalCount }', 'where.broader'],
    ['issue', 'recommendations(where: {issues: [$id]}) { totalCount }', 'where.issues'],
    ['person', 'recommendations(where: {agents: [$id]}) { totalCount }', 'where.agents'],
    ['issue', 'outputs(where: {issues: [$id]}) { totalCount }', 'where.issues'],
    ['organisation', 'outputs(where: {agents: [$id]}) { totalCount }', 'where.agents'],
    ['organisation', 'sources(where: {publishers: [$id]}) { totalCount }', 'where.publishers'],
  ],
  questions: [
    ...(['event', 'issue', 'organisation', 'source'] as const).map((kind): [string, string, string] => [
      kind,
      `attendance(scope: {${kind}s: [$id]}) { density }`,
      `scope.${kind}s`,
    ]),
    ['source', 'attendance(scope: {excludeSources: [$id]}) { density }', 'scope.excludeSources'],
    ['organisation', 'coAttendance(ego: $id) { ties { totalCount } }', 'ego'],
    ['person', 'coAttendance(ego: $id, scope: {unit: PERSON}) { ties { totalCount } }', 'ego'],
    ['event', 'absences(event: $id) { basis { factCount } }', 'event'],
    ['output', 'recommendationTrail(id: $id) { basis { factCount } }', 'id', 'recommendation'],
    [
      'organisation',
      'access(groupBy: {by: SECTOR}, benchmark: {organisations: [$id]}) { basis { factCount } }',
      'benchmark.organisations',
    ],
    ['issue', 'congruence(on: {ids: [$id]}) { basis { factCount } }', 'on.ids', 'claim or recommendation'],
    ['output', 'issueOverlap(on: {ids: [$id]}) { basis { factCount } }', 'on.ids', 'claim or recommendation'],
    [
      'person',
      'eiIndex(scope: {unit: PERSON}, groupBy: {groups: [{name: "g", members: [$id]}]}) { basis { factCount } }',
      'groupBy.groups[0].members',
    ],
  ],
};
const ALL = Object.values(PLACES).flat();

/** An id of each kind, one that is nearly it, and one of another kind. */
const IDS: Record<string, [right: string, near: string, other: string]> = {
  organisation: ['organisation:river-league', 'organisation:river-leage', 'event:hearing-dam'],
  person: ['person:budi-hartanto', 'person:budi-hartant', 'event:hearing-dam'],
  event: ['event:hearing-dam', 'event:haering-dam', 'organisation:river-league'],
  issue: ['issue:clean-water', 'issue:cleanwater', 'event:hearing-dam'],
  output: ['output:halt-dam', 'output:hald-dam', 'event:hearing-dam'],
  source: ['source:demo/events.csv', 'source:demo/event.csv', 'event:hearing-dam'],
};

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await withPackage(TABLES);
  api = new Api(database);
});

const asked = (document: string, id: string) => api.ask(`{ ${document.replace('$id', JSON.stringify(id))} }`);

/** The message with which an id is refused. */
async function refusal(document: string, id: string): Promise<string> {
  const { data, errors } = await asked(document, id);
  expect([document, id, errors]).toMatchObject([document, id, [{ code: 'UNKNOWN_ID' }]]);
  expect(Object.values(data ?? {}).filter(Boolean)).toEqual([]);
  return errors[0]!.message;
}

describe.each(ALL)('%s in %s', (kind, document, field, called = kind) => {
  const [right, near, other] = IDS[kind]!;

  it('is taken where it is right', async () => {
    expect((await asked(document, right)).errors).toEqual([]);
  });

  it('is refused where it is nothing, with the nearest', async () => {
    expect(await refusal(document, near)).toBe(
      `${field}: there is no ${called} ${JSON.stringify(near)}. Did you mean ${right}?`,
    );
  });

  it('is refused where nothing is near, and where it is of another kind or none', async () => {
    for (const id of [`${kind}:qqqqqqqqqqqq`, other, 'zzzzzzzzzzzz', '']) {
      const message = await refusal(document, id);
      expect(message).toContain(`${field}: there is no `);
      expect(message).toContain(`${JSON.stringify(id)}. Ids look like `);
    }
  });
});

test.each([
  ['who is not counted', 'coAttendance(ego: $id) { basis { factCount } }', 'person:budi-hartanto'],
  [
    'who is not counted',
    'coAttendance(ego: $id, scope: {unit: PERSON}) { basis { factCount } }',
    'organisation:river-league',
  ],
  [
    'who is not counted',
    'eiIndex(groupBy: {groups: [{name: "g", members: [$id]}]}) { basis { factCount } }',
    'person:budi-hartanto',
  ],
  ['what nobody can be for or against', 'congruence(on: {ids: [$id]}) { basis { factCount } }', 'issue:water'],
  ['what nobody can be for or against', 'issueOverlap(on: {ids: [$id]}) { basis { factCount } }', 'output:dam-study'],
  ['what is no recommendation', 'recommendationTrail(id: $id) { basis { factCount } }', 'output:dam-study'],
])('%s is refused: %s', async (_, document, id) => {
  expect(await refusal(document, id)).toContain(JSON.stringify(id));
});

test('only what is given in vain costs a statement more', async () => {
  const { statements } = await asked('organisations(where: {events: [$id]}) { nodes { id } }', 'event:hearing-dam');
  expect(statements).toEqual(['entity/canonical', 'organisation/by_name']);
});

describe('old ids', () => {
  const [inWhere, inScope] = [
    'events(where: {agents: [$id]}) { nodes { id } }',
    'attendance(scope: {organisations: [$id]}) { basis { factCount } }',
  ];

  it('lead to what they are now, also where nothing speaks of them any more', async () => {
    const decision = { a: 'organisation:river-old', b: 'organisation:river-league', verdict: 'SAME' as const };
    await decide(database, [decision], deciderOf('desk', '2030-01-01T00:00:00.000Z'));
    await database.apply('forget', `MATCH (n:Entity {id: 'organisation:river-old'}) SET n.live = false`);
    api = new Api(database);
    expect(await asked(inWhere, 'organisation:river-old')).toMatchObject({
      errors: [],
      data: { events: { nodes: [{ id: 'event:hearing-dam' }] } },
    });
    expect((await asked(inScope, 'organisation:river-old')).errors).toEqual([]);
  });

  it('are unknown where nothing live is left, but to who looks back', async () => {
    await database.apply('forget', `MATCH (n:Entity {id: 'event:gone'}) SET n.live = false`);
    api = new Api(database);
    for (const document of [
      'organisations(where: {events: [$id]}) { totalCount }',
      'absences(event: $id) { basis { factCount } }',
    ]) {
      expect(await refusal(document, 'event:gone')).not.toContain('Did you mean event:gone');
    }
    const back = 'attendance(scope: {events: [$id], asOf: "2030-01-01T00:00:00Z"}) { density }';
    expect((await asked(back, 'event:gone')).errors).toEqual([]);
  });
});

describe('persons who are not public', () => {
  const places = ALL.filter(([kind]) => kind === 'person').map(([, document]) => document);
  const tried = ['budi-hartono', 'budi-hartonon', 'budi-hartonnon', 'siti-aminah', 'siti-amina', 'sitiaminah'];
  const refusals = async (): Promise<string[]> =>
    Promise.all(places.flatMap((document) => tried.map((slug) => refusal(document, `person:${slug}`))));

  it('are never proposed, and their own ids are answered as if nobody had them', async () => {
    const before = await refusals();
    await importFolder(database, packageOf(HIDDEN, 'hidden'));
    api = new Api(database);
    expect(await refusals()).toEqual(before);
    expect(before.join()).toContain('Did you mean person:budi-hartanto?');
    expect(before.join()).not.toMatch(/Did you mean person:(budi-hartono|siti)/);
  });

  it('are found by their pseudonyms, which are never proposed', async () => {
    for (const slug of ['budi-hartono', 'siti-aminah']) {
      const pseudonym = api.services.pseudonyms.person(`person:${slug}`);
      const near = `${pseudonym.slice(0, -1)}${pseudonym.endsWith('0') ? '1' : '0'}`;
      for (const document of places) {
        expect((await asked(document, pseudonym)).errors).toEqual([]);
        expect(await refusal(document, near)).toMatch(/Ids look like person:…\.$/);
      }
    }
  });
});

import { randomUUID } from 'node:crypto';
import { readEntries } from '../../../src/audit/read.js';
import type { Database } from '../../../src/database/database.js';
import type { Statement } from '../../../src/database/statement.js';
import { PersonErasure } from '../../../src/dataset/erase/erase.js';
import { graphDump } from '../../support/graph_dump.js';
import { ALL_MEANT, withPackage } from '../../support/packages.js';
import { curationServer, expectNoSecrets, PSEUDONYMS, type CurationServer } from './support/curation.js';

const NAME = /rara|dewanti/i;
const TABLES = {
  sources: 'id,title\npaper,The paper',
  organisations: 'id,name__id\na,Serikat',
  persons: `id,name,visibility,source
    rara,Rara Dewanti,,paper
    rara-2,Rara Dewanti,,paper
    official,Budi Contoh,PUBLIC,paper`,
  events: `id,title__id,start,source
    talk,Bincang dengan Rara Dewanti,2025-01-01,paper
    rara-dewanti-talk,Bincang bersama Rara Dewanti,2025-01-01,paper`,
  participations: `event,agent,on_behalf_of,source,quote
    talk,person:rara,a,paper,Rara hadir
    talk,person:official,a,paper,Budi hadir`,
};

let database: Database;
let server: CurationServer;
let key: string;
let operator: string;
beforeEach(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
  server = await curationServer(database);
  key = await server.key(['judge', 'retract', 'visibility', 'write']);
  operator = await server.key(['judge', 'retract', 'visibility', 'write', 'read-private'], 'Operator');
});
afterEach(async () => {
  expectNoSecrets(server, 'rara', 'dewanti');
  await server.close();
});

const PERSON = PSEUDONYMS.person('person:rara');
const REFUSED = '... on Refused { code message }';

test.each([
  ['candidates', '{ candidates(kind: PERSON) { a { names } } }'],
  ['candidates', `{ candidates(about: "${PERSON}") { a { names } } }`],
  ['pair', '{ pair(a: "person:rara", b: "person:rara-2") { a { names } } }'],
  ['judgements', '{ judgements(about: "person:rara") { id } }'],
  [
    'judge',
    'mutation { judge(a: "person:rara", b: "person:rara-2", verdict: SAME, expected: "", requestId: "1") { __typename } }',
  ],
  [
    'addAssertion',
    'mutation { addAssertion(table: "persons", row: { id: "rara", name: "X" }, requestId: "1") { __typename } }',
  ],
  [
    'addAssertion',
    'mutation { addAssertion(table: "participations", row: { event: "talk", agent: "person:rara" }, requestId: "1") { __typename } }',
  ],
])('%s on persons needs read-private', async (field, query) => {
  const refused = await server.ask(key, query);
  expect([refused.status, refused.errors?.[0]!.extensions]).toEqual([
    403,
    expect.objectContaining({ code: 'FORBIDDEN', reason: 'PERSONS_PRIVATE', values: { field, scope: 'read-private' } }),
  ]);
  expect(JSON.stringify(refused)).not.toMatch(/Dewanti/);
  const { status, errors } = await server.ask(operator, query.replace(PERSON, 'person:rara'));
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
});

test('names of persons who are not PUBLIC stand in no answer without read-private, and in those with it', async () => {
  const query = '{ candidates(kind: EVENT) { a { id names events } b { id names } why differing shown } }';
  const masked = await server.ask(key, query);
  const full = await server.ask(operator, query);
  expect(masked.data!.candidates).toHaveLength(1);
  expect(JSON.stringify(masked.data)).not.toMatch(NAME);
  expect(JSON.stringify(full.data)).toMatch(NAME);
  const [one, other] = [masked, full].map(
    ({ data }) => (data!.candidates as { shown: string; differing: unknown }[])[0],
  );
  expect(one!.shown).toBe(other!.shown);
  expect([one!.differing, other!.differing]).toEqual([null, [['bersama'], []]]);
  // The id that is shown is one that can be judged.
  const [{ a, b }] = masked.data!.candidates as [{ a: { id: string }; b: { id: string } }];
  const judge = `mutation($a: ID!, $b: ID!, $expected: String!) {
    judge(a: $a, b: $b, verdict: SAME, reason: "Rara Dewanti", expected: $expected, requestId: "1") { __typename ${REFUSED} }
  }`;
  const judged = await server.ask(key, judge, { a: a.id, b: b.id, expected: one!.shown });
  expect(judged.data).toEqual({ judge: { __typename: 'Taken' } });
  const list = '{ judgements { id a b reason } auditLog(first: 100) { targets } }';
  expect(JSON.stringify((await server.ask(key, list)).data)).not.toMatch(NAME);
  const judgements = (await server.ask(operator, list)).data!.judgements;
  expect(judgements).toMatchObject([{ reason: 'Rara Dewanti' }]);
});

const PROTECT = `mutation($person: ID!, $visibility: Visibility!, $id: ID!) {
  setVisibility(person: $person, visibility: $visibility, reason: "asked for by Rara Dewanti", requestId: $id) {
    ... on Protected { entries { action said targets } visibility stated { visibility rows } } ${REFUSED}
  }
}`;
const protect = async (person: string, visibility: string, by = key): Promise<unknown> =>
  (await server.ask(by, PROTECT, { person, visibility, id: randomUUID() })).data?.setVisibility;

test('setVisibility protects, by the id that is shown, and says what else is stated', async () => {
  const visible = '{ persons(first: 10) { nodes { id visibility } } }';
  expect(await protect('person:official', 'ROLE_ONLY')).toEqual({
    entries: [{ action: 'SET_VISIBILITY', said: 'ROLE_ONLY', targets: [PSEUDONYMS.person('person:official')] }],
    visibility: 'ROLE_ONLY',
    stated: [
      { visibility: 'PUBLIC', rows: 1 },
      { visibility: 'ROLE_ONLY', rows: 1 },
    ],
  });
  expect(JSON.stringify((await server.post(visible)).data)).not.toContain('PUBLIC');
  expect(await protect(PERSON, 'WITHHELD')).toMatchObject({ visibility: 'WITHHELD' });
  const { data } = await server.post(visible);
  expect(JSON.stringify(data)).not.toContain(PERSON);
});

test('setVisibility shows nobody more', async () => {
  await protect(PERSON, 'WITHHELD');
  const before = await graphDump(database);
  expect(await protect('person:rara', 'ROLE_ONLY', operator)).toMatchObject({ code: 'SHOWS_MORE' });
  expect(await protect('person:rara', 'PUBLIC', operator)).toMatchObject({ code: 'SHOWS_MORE' });
  expect(await protect('person:rara', 'WITHHELD', operator)).toMatchObject({ code: 'ALREADY_SAID' });
  expect(await protect('person:official', 'PUBLIC')).toMatchObject({ code: 'ALREADY_SAID' });
  expect(await graphDump(database)).toEqual(before);
  // By its own id somebody who is hidden is not known; nor, who is WITHHELD, by the pseudonym.
  for (const id of ['person:rara', 'person:nobody', PERSON]) {
    const { errors } = await server.ask(key, PROTECT, { person: id, visibility: 'WITHHELD', id: '1' });
    expect([id, errors?.[0]!.extensions.code]).toEqual([id, 'UNKNOWN_ID']);
  }
});

test('nor does any other way to decide', async () => {
  await protect('person:official', 'WITHHELD');
  const before = await graphDump(database);
  const mutation = (text: string): Promise<unknown> =>
    server.ask(operator, `mutation { ${text} }`).then(({ data, errors }) => errors ?? Object.values(data!)[0]);
  const row = '{ id: "rara", visibility: "PUBLIC", source: "paper" }';
  expect(
    await mutation(`addAssertion(table: "persons", row: ${row}, requestId: "1") { __typename ${REFUSED} }`),
  ).toMatchObject({ code: 'SHOWS_MORE' });
  const said: Statement<object, { id: string }> = {
    name: 'test/said',
    text: "MATCH (a:Assertion {dataset: 'curation', table: 'persons'}) RETURN a.id AS id",
  };
  const [{ id } = { id: '' }] = await database.read(said, {});
  expect(
    await mutation(`retract(assertion: "${id}", reason: "x", requestId: "2") { __typename ${REFUSED} }`),
  ).toMatchObject({ code: 'SHOWS_MORE' });
  expect(await graphDump(database)).toEqual(before);
});

test('a judgement on persons is known to whoever may decide on them, and to nobody else', async () => {
  const shown = await server.ask(operator, '{ pair(a: "person:rara", b: "person:rara-2") { shown a { names } } }');
  const { shown: expected } = shown.data!.pair as { shown: string };
  const judge = `mutation($expected: String!) {
    judge(a: "person:rara", b: "person:rara-2", verdict: SAME, expected: $expected, requestId: "1") { __typename ${REFUSED} }
  }`;
  expect((await server.ask(operator, judge, { expected })).data).toEqual({ judge: { __typename: 'Taken' } });
  const list = '{ judgements { id a b } }';
  expect((await server.ask(key, list)).data).toEqual({ judgements: [] });
  const [{ id }] = (await server.ask(operator, list)).data!.judgements as [{ id: string }];
  const revoke = `mutation { revokeJudgement(id: "${id}", reason: "x", requestId: "2") { __typename ${REFUSED} } }`;
  expect((await server.ask(key, revoke)).data?.revokeJudgement ?? null).toBeNull();
  expect((await server.ask(operator, revoke)).data).toMatchObject({ revokeJudgement: { __typename: 'Taken' } });
});

test('what somebody who is hidden did is taken back by the id that is shown, and not by its own', async () => {
  const quoted: Statement<object, { id: string }> = {
    name: 'test/quoted',
    text: "MATCH (a:Assertion {quote: 'Rara hadir'}) RETURN a.id AS id",
  };
  const [{ id } = { id: '' }] = await database.read(quoted, {});
  const retract = (assertion: string, requestId: string): Promise<unknown> =>
    server
      .ask(
        key,
        `mutation { retract(assertion: "${assertion}", reason: "x", requestId: "${requestId}") { __typename ${REFUSED} } }`,
      )
      .then(({ data }) => data?.retract);
  expect(await retract(id, '1')).toEqual({
    __typename: 'Refused',
    code: 'REFUSED',
    message: `Nothing live has the id "${id}".`,
  });
  expect(await retract(PSEUDONYMS.encipher(id), '2')).toEqual({ __typename: 'Retracted' });
});

test('an erasure reaches all that was decided, but the log, which it leaves as it is', async () => {
  await protect(PERSON, 'WITHHELD');
  const row = '{ entity: "person:rara", text: "Rara D.", kind: "FULL", source: "paper" }';
  const added = await server.ask(
    operator,
    `mutation { addAssertion(table: "names", row: ${row}, accept: ["ID_TAKEN"], requestId: "1") { __typename ${REFUSED} } }`,
  );
  expect(added.data).toEqual({ addAssertion: { __typename: 'Added' } });
  const before = await readEntries(database, 0, 100);
  expect(JSON.stringify(before)).not.toMatch(NAME);
  expect(before.map(({ action }) => action)).toContain('ADD_ASSERTION');
  for (const id of ['person:rara', 'person:rara-2']) {
    await new PersonErasure(database, PSEUDONYMS, id).erase({ by: 'desk', reason: 'wish' });
  }
  expect((await readEntries(database, 0, 100)).slice(0, before.length)).toEqual(before);
  expect((await graphDump(database)).join('\n')).not.toMatch(NAME);
});

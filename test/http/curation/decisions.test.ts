import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntries } from '../../../src/audit/read.js';
import { verifyLog } from '../../../src/audit/verify.js';
import { readJudgements } from '../../../src/curation/judge/judgements.js';
import type { Database } from '../../../src/database/database.js';
import type { Statement } from '../../../src/database/statement.js';
import { exportPackage } from '../../../src/dataset/export/export.js';
import { emptyDatabase } from '../../support/database.js';
import { failingAt } from '../../support/failing.js';
import { temporaryFolder } from '../../support/files.js';
import { graphDump } from '../../support/graph_dump.js';
import { ALL_MEANT, importFolder, withPackage } from '../../support/packages.js';
import type { Answer } from '../support/server.js';
import { curationServer, expectNoSecrets, type CurationServer } from './support/curation.js';

const TABLES = {
  sources: 'id,title,derived_from\npaper,The paper,\nreprint,The reprint,paper',
  organisations: 'id,name__id\na,Serikat Buruh\nb,Serikat Buruh\nc,Perkumpulan Tani\nd,Perkumpulan Tani\nx,Dewan',
  events: 'id,title__id\ne,Rapat',
  participations: `event,agent,status,source,quote
    e,organisation:a,ATTENDED,paper,A hadir
    e,organisation:b,ATTENDED,reprint,B hadir
    e,organisation:x,ATTENDED,paper,X hadir`,
};
const REASON = 'a reason for nobody else';

let database: Database;
let server: CurationServer;
let key: string;
beforeEach(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
  server = await curationServer(database);
  key = await server.key(['judge', 'retract', 'write'], 'Ani');
});
afterEach(async () => {
  expectNoSecrets(server, REASON);
  await server.close();
});

const TAKEN = '__typename ... on Taken { entries { number by action said targets requestId } }';
const REFUSED = '... on Refused { code message obstacles { code column } }';

async function shown(a: string, b: string): Promise<string> {
  const query = 'query($a: ID!, $b: ID!) { pair(a: $a, b: $b) { shown } }';
  const { data } = await server.ask(key, query, { a: `organisation:${a}`, b: `organisation:${b}` });
  return (data?.pair as { shown: string }).shown;
}

const JUDGE = `mutation($a: ID!, $b: ID!, $verdict: DecisionVerdict!, $reason: String, $expected: String!, $id: ID!) {
  judge(a: $a, b: $b, verdict: $verdict, reason: $reason, expected: $expected, requestId: $id) {
    ${TAKEN} ${REFUSED}
    ... on Conflict { now { verdict shown a { id names } b { id names } } }
  }
}`;

interface Asked {
  verdict?: string;
  expected?: string;
  id?: string;
  with?: string;
}

async function judge(a: string, b: string, asked: Asked = {}): Promise<Record<string, unknown>> {
  const { verdict = 'SAME', expected = await shown(a, b), id = randomUUID(), with: by = key } = asked;
  const variables = { a: `organisation:${a}`, b: `organisation:${b}`, verdict, reason: REASON, expected, id };
  return resultOf(await server.ask(by, JUDGE, variables));
}

function resultOf({ status, data, errors }: Answer): Record<string, unknown> {
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  return Object.values(data!)[0] as Record<string, unknown>;
}

async function attendance(): Promise<number> {
  const { data } = await server.post('{ attendance { basis { agentCount } } }');
  return (data?.attendance as { basis: { agentCount: number } }).basis.agentCount;
}

test('a candidate is judged, the next question uses it, and revoked it is as before', async () => {
  const { data } = await server.ask(
    key,
    '{ candidates(about: "organisation:a") { a { id names sources } b { id names } score why proposal differing shown } }',
  );
  const [candidate] = data!.candidates as Record<string, unknown>[];
  expect(candidate).toMatchObject({
    a: { id: 'organisation:a', names: ['Serikat Buruh'], sources: 2 },
    b: { id: 'organisation:b' },
    why: expect.stringContaining('the same name') as string,
    differing: [[], []],
  });
  expect(await attendance()).toBe(3);
  const judged = await judge('a', 'b', { expected: candidate!.shown as string, id: 'first' });
  const targets = ['organisation:a', 'organisation:b'];
  expect(judged).toEqual({
    __typename: 'Taken',
    entries: [{ number: 2, by: 'Ani', action: 'JUDGE', said: 'SAME', targets, requestId: 'first' }],
  });
  expect(await attendance()).toBe(2);
  expect(await readJudgements(database)).toMatchObject([{ verdict: 'SAME', reason: REASON, recordedBy: 'Ani' }]);
  const { data: held } = await server.ask(key, '{ judgements { id a b verdict reason by } }');
  const [{ id, ...judgement }] = held!.judgements as [{ id: string }];
  const [a, b] = targets;
  expect(judgement).toEqual({ a, b, verdict: 'SAME', reason: REASON, by: 'Ani' });
  const revoke =
    'mutation($id: ID!) { revokeJudgement(id: $id, reason: "two", requestId: "2") {' + TAKEN + REFUSED + '} }';
  expect(resultOf(await server.ask(key, revoke, { id }))).toMatchObject({ entries: [{ action: 'REVOKE_JUDGEMENT' }] });
  expect(await attendance()).toBe(3);
  const gone = await server.ask(key, 'query($id: ID!) { judgements(before: $id) { id } }', { id });
  expect(gone.errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT', values: { name: 'before', found: id } } }]);
  const again = revoke.replace('"2"', '"3"');
  expect(resultOf(await server.ask(key, again, { id }))).toMatchObject({ __typename: 'Refused', code: 'REFUSED' });
  expect(await verifyLog(database)).toMatchObject({ count: 3 });
});

test('what was changed since it was shown is not decided: the answer is how it is now', async () => {
  const before = await shown('a', 'b');
  await judge('a', 'b', { verdict: 'DIFFERENT' });
  const dump = await graphDump(database);
  const conflict = await judge('a', 'b', { expected: before });
  const [a, b] = ['organisation:a', 'organisation:b'].map((id) => ({ id, names: ['Serikat Buruh'] }));
  expect(conflict).toEqual({
    __typename: 'Conflict',
    now: { verdict: 'DIFFERENT', shown: await shown('a', 'b'), a, b },
  });
  expect(await graphDump(database)).toEqual(dump);
  // A side that has become more than it was is another thing to decide on, too.
  const other = await shown('b', 'x');
  await judge('b', 'c');
  const now = (await judge('b', 'x', { expected: other })) as { now: { a: { names: string[] } } };
  expect(now).toMatchObject({ __typename: 'Conflict' });
  expect(now.now.a.names.sort()).toEqual(['Perkumpulan Tani', 'Serikat Buruh']);
});

test('what contradicts a judgement is refused with the chain', async () => {
  await judge('a', 'b');
  await judge('b', 'c', { verdict: 'DIFFERENT' });
  expect(await judge('a', 'c')).toMatchObject({
    __typename: 'Refused',
    code: 'REFUSED',
    message: expect.stringContaining(
      'organisation:b and organisation:c would be judged DIFFERENT and be one',
    ) as string,
  });
  expect(await judge('a', 'nobody', { expected: '' })).toMatchObject({
    message: expect.stringContaining('Nothing has the id "organisation:nobody".') as string,
  });
});

test('a request that is sent again is answered as the first time, and decides nothing twice', async () => {
  const expected = await shown('a', 'b');
  const first = await judge('a', 'b', { expected, id: 'once' });
  const entries = await readEntries(database, 0, 100);
  const dump = await graphDump(database);
  expect(await judge('a', 'b', { expected, id: 'once' })).toEqual(first);
  expect(await judge('a', 'c', { expected, id: 'once' })).toMatchObject({ code: 'REQUEST_REUSED' });
  const other = await server.key(['judge'], 'Budi');
  const conflict = await judge('a', 'b', { expected, id: 'once', with: other });
  expect(conflict).toMatchObject({ __typename: 'Conflict' });
  expect((await graphDump(database)).filter((line) => !line.startsWith('CuratorKey'))).toEqual(
    dump.filter((line) => !line.startsWith('CuratorKey')),
  );
  expect((await readEntries(database, 0, 100)).filter(({ action }) => action === 'JUDGE')).toEqual(
    entries.filter(({ action }) => action === 'JUDGE'),
  );
  const { errors } = await server.ask(
    key,
    'mutation { revokeJudgement(id: "x", reason: "", requestId: "a b") { __typename } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT', reason: 'BAD_REQUEST_ID' } }]);
});

test('the same request sent twice at once is decided once', async () => {
  const expected = await shown('a', 'b');
  const [one, other] = await Promise.all([1, 2].map(() => judge('a', 'b', { expected, id: 'once' })));
  expect(one).toEqual(other);
  expect(await readJudgements(database)).toHaveLength(1);
});

test('two curators who judge different pairs at once do not stand in each other’s way', async () => {
  const other = await server.key(['judge'], 'Budi');
  const [ab, cd] = [await shown('a', 'b'), await shown('c', 'd')];
  const both = await Promise.all([judge('a', 'b', { expected: ab }), judge('c', 'd', { expected: cd, with: other })]);
  expect(both).toMatchObject([{ entries: [{ by: 'Ani' }] }, { entries: [{ by: 'Budi' }] }]);
  expect(await readJudgements(database)).toHaveLength(2);
  expect(await verifyLog(database)).toMatchObject({ count: 4 });
});

const quoted: Statement<object, { id: string }> = {
  name: 'test/quoted',
  text: "MATCH (a:Assertion {quote: 'X hadir'}) RETURN a.id AS id",
};

test('an assertion is taken back, or all that a source says', async () => {
  const [{ id } = { id: '' }] = await database.read(quoted, {});
  const retract = `mutation($assertion: ID, $source: ID, $id: ID!) {
    retract(assertion: $assertion, source: $source, reason: "${REASON}", requestId: $id) {
      ... on Retracted { entries { action targets } assertions derivedSources } ${REFUSED}
    }
  }`;
  expect(resultOf(await server.ask(key, retract, { assertion: id, id: '1' }))).toEqual({
    entries: [{ action: 'RETRACT', targets: [id] }],
    assertions: 1,
    derivedSources: 0,
  });
  expect(await attendance()).toBe(2);
  expect(resultOf(await server.ask(key, retract, { assertion: id, id: '2' }))).toMatchObject({ code: 'REFUSED' });
  expect(resultOf(await server.ask(key, retract, { source: 'source:paper', id: '3' }))).toMatchObject({
    assertions: 1,
    derivedSources: 1,
  });
  expect(await attendance()).toBe(1);
  for (const variables of [{}, { assertion: id, source: 'source:paper' }]) {
    const { errors } = await server.ask(key, retract, { ...variables, id: '4' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT', reason: 'ASSERTION_OR_SOURCE' } }]);
  }
});

test.each([
  ['a control character', 'one\u001B[2J', 'holds a control character (U+001B).'],
  ['the separator of keys', 'one\u001Ftwo', 'holds a control character (U+001F).'],
  ['half of a character', 'one \uD83D', 'holds half of a character'],
])('a reason with %s is refused by every mutation, and nothing is written', async (_, reason, why) => {
  await judge('c', 'd');
  const [held] = await readJudgements(database);
  const expected = await shown('a', 'b');
  const before = await graphDump(database);
  const REVOKE = `mutation($judgement: ID!, $reason: String!) { revokeJudgement(id: $judgement, reason: $reason, requestId: "r") { __typename ${REFUSED} } }`;
  const RETRACT = `mutation($source: ID!, $reason: String!) { retract(source: $source, reason: $reason, requestId: "r") { __typename ${REFUSED} } }`;
  const judged = { a: 'organisation:a', b: 'organisation:b', verdict: 'SAME', expected, id: 'r' };
  const asked = [
    [JUDGE, judged],
    [REVOKE, { judgement: held!.id }],
    [RETRACT, { source: 'source:paper' }],
  ] as const;
  for (const [query, variables] of asked) {
    expect(resultOf(await server.ask(key, query, { ...variables, reason }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining(why) as string,
    });
  }
  for (const [query, variables] of asked.slice(1)) {
    const blank = await server.ask(key, query, { ...variables, reason: ' \n' });
    expect(resultOf(blank)).toMatchObject({ message: 'The reason is blank. It is kept with what is decided.' });
  }
  expect(await graphDump(database)).toEqual(before);
});

test('two that cannot be judged are no pair', async () => {
  await add('events', { id: 'f', start: '2025-01-02', source: 'paper' });
  const query = 'query($a: ID!, $b: ID!) { pair(a: $a, b: $b) { shown } }';
  const refused = async (a: string, b: string): Promise<unknown> =>
    (await server.ask(key, query, { a, b })).errors?.[0];
  expect(await refused('event:f', 'organisation:a')).toMatchObject({
    message: expect.stringContaining('event:f and organisation:a are of different kinds') as string,
    extensions: { code: 'BAD_ARGUMENT' },
  });
});

test('what curators write is kept as an import of its export reads it, and blank is no reason', async () => {
  await add('events', { id: 'f', start: '2025-01-02', source: 'paper' });
  await add('events', { id: 'g', start: '2025-03-04', source: 'paper' });
  const pair = await server.ask(key, '{ pair(a: "event:f", b: "event:g") { shown } }');
  const { shown: expected } = pair.data!.pair as { shown: string };
  const variables = { a: 'event:f', b: 'event:g', verdict: 'SAME', expected };
  expect(resultOf(await server.ask(key, JUDGE, { ...variables, id: '1', reason: ' \t' }))).toMatchObject({
    message: expect.stringContaining('are on different days') as string,
  });
  const reason = '  =SUM(A1), "cafe\u0301"\n\u2014 \u202Edua\u202C, \u{1F600}  ';
  expect(resultOf(await server.ask(key, JUDGE, { ...variables, id: '2', reason }))).toMatchObject({
    __typename: 'Taken',
  });
  expect((await readJudgements(database))[0]!.reason).toBe(reason.trim().normalize('NFC'));
  const exported = async (): Promise<[folder: string, files: string[]]> => {
    const folder = temporaryFolder();
    await exportPackage(database, folder);
    return [folder, readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))];
  };
  const [folder, files] = await exported();
  await emptyDatabase(database);
  await importFolder(database, folder, { accept: ALL_MEANT });
  expect((await exported())[1]).toEqual(files);
});

test('judgements are no business of whoever may retract', async () => {
  await judge('a', 'b');
  const said: Statement<object, { id: string }> = {
    name: 'test/said',
    text: "MATCH (a:Assertion {table: 'judgements'}) RETURN a.id AS id",
  };
  const [{ id } = { id: '' }] = await database.read(said, {});
  const retract = `mutation($assertion: ID, $source: ID) {
    retract(assertion: $assertion, source: $source, reason: "x", requestId: "1") { ${REFUSED} }
  }`;
  for (const variables of [{ assertion: id }, { source: 'source:curation/judgements.csv' }]) {
    expect(resultOf(await server.ask(key, retract, variables))).toMatchObject({
      message: 'Judgements are revoked, one by one: ask for revokeJudgement.',
    });
  }
  expect(await readJudgements(database)).toHaveLength(1);
});

const ADD = `mutation($table: String!, $row: JSONObject!, $accept: [String!], $id: ID!) {
  addAssertion(table: $table, row: $row, accept: $accept, requestId: $id) {
    ... on Added { entries { action said targets } assertions } ${REFUSED}
  }
}`;
const add = async (table: string, row: object, accept?: string[]): Promise<Record<string, unknown>> =>
  resultOf(await server.ask(key, ADD, { table, row, accept, id: randomUUID() }));

test('a row is added to the dataset of curators, and takes nothing away', async () => {
  await judge('a', 'b', { verdict: 'DIFFERENT' });
  const before = await graphDump(database, { version: false });
  const row = { event: 'e', agent: 'organisation:c', status: 'ATTENDED', source: 'paper', quote: 'C hadir' };
  expect(await add('participations', row)).toEqual({
    entries: [{ action: 'ADD_ASSERTION', said: 'participations', targets: [expect.stringMatching(/^Participation:/)] }],
    assertions: 1,
  });
  expect(await attendance()).toBe(4);
  const after = await graphDump(database, { version: false });
  const added = after.filter((line) => line.startsWith('Assertion ') && !before.includes(line));
  expect(added).toEqual([expect.stringMatching(/"dataset":"curation".*"recordedBy":"Ani"/)]);
  expect(before.filter((line) => /^(Assertion|Judgement|Fact)/.test(line) && !after.includes(line))).toEqual([]);
  expect(await add('participations', row)).toMatchObject({ code: 'ALREADY_SAID' });
  expect(await add('participations', { ...row, status: 'ABSENT' }, ['TWO_VALUES'])).toMatchObject({ assertions: 1 });
  const rows: Statement<object, { row: number }> = {
    name: 'test/rows',
    text: "MATCH (a:Assertion {dataset: 'curation', file: 'participations.csv'}) RETURN a.row AS row ORDER BY row",
  };
  expect((await database.read(rows, {})).map(({ row: number }) => number)).toEqual([2, 3]);
});

test('all problems of a row come back, and nothing is written', async () => {
  const before = await graphDump(database);
  expect(
    await add('participations', { event: 'gone', agent: 'organisation:c', status: 'HERE', colour: 'red' }),
  ).toEqual({
    code: 'PROBLEMS',
    message: expect.stringContaining('colour') as string,
    obstacles: expect.arrayContaining([
      { code: 'UNKNOWN_COLUMN', column: 'colour' },
      { code: 'INVALID_VALUE', column: 'status' },
      { code: 'UNKNOWN_REFERENCE', column: 'event' },
    ]) as object[],
  });
  for (const told of [
    { recorded_by: 'somebody else' },
    { recorded_at: '2020-01-01' },
    { retracted_at: '2020-01-01' },
    { dataset: 'demo', file: 'participations.csv', row: 2 },
  ]) {
    const row = { event: 'e', agent: 'organisation:c', ...told };
    expect([told, (await add('participations', row)).code]).toEqual([told, 'NOT_YOURS']);
  }
  expect(await graphDump(database)).toEqual(before);
  for (const [table, row, reason] of [
    ['judgements', { a: 'x' }, 'NO_TABLE'],
    ['nothing', { a: 'x' }, 'NO_TABLE'],
    ['events', {}, 'ROW_EMPTY'],
    ['events', { id: ['x'] }, 'CELL_NO_TEXT'],
  ] as const) {
    const { errors } = await server.ask(key, ADD, { table, row, id: '1' });
    expect([table, errors?.[0]!.extensions]).toEqual([
      table,
      expect.objectContaining({ code: 'BAD_ARGUMENT', reason }),
    ]);
  }
});

test.each([
  ['the log', 'audit/append'],
  ['what is kept of the request', 'curation/keep_request'],
  ['the judgement', 'import/identity/set_canonical'],
])('where %s cannot be written nothing is', async (_, statement) => {
  const failing = await curationServer(failingAt(database, statement));
  const before = await graphDump(database);
  const expected = await shown('a', 'b');
  const variables = { a: 'organisation:a', b: 'organisation:b', verdict: 'SAME', reason: REASON, expected, id: 'once' };
  const { status, errors } = await failing.ask(key, JUDGE, variables);
  expect([status, errors?.[0]!.extensions.code]).toEqual([200, 'INTERNAL']);
  expect(await graphDump(database)).toEqual(before);
  expect(await readEntries(database, 1, 10)).toEqual([]);
  expectNoSecrets({ ...failing, keys: [key] }, REASON);
  await failing.close();
  expect(resultOf(await server.ask(key, JUDGE, variables))).toMatchObject({ __typename: 'Taken' });
});

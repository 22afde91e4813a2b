import { Scope } from '../../../src/curation/keys/scopes.js';
import type { Database } from '../../../src/database/database.js';
import { NEEDS } from '../../../src/http/curation/schema/needs.js';
import { ALL_MEANT, withPackage } from '../../support/packages.js';
import { curationServer, expectNoSecrets, type CurationServer } from './support/curation.js';

const TABLES = { organisations: 'id,name__id\na,Serikat\nb,Serikat' };
const requestId = 'requestId: "r"';

/** One operation for each field. None of them finds what it asks for: it is enough to be let in. */
const OPERATIONS: Record<string, string> = {
  candidates: '{ candidates { shown } }',
  pair: '{ pair(a: "organisation:a", b: "organisation:b") { shown } }',
  judgements: '{ judgements { id } }',
  auditLog: '{ auditLog { number } }',
  judge: `mutation { judge(a: "organisation:a", b: "organisation:b", verdict: SAME, expected: "", ${requestId}) { __typename } }`,
  revokeJudgement: `mutation { revokeJudgement(id: "Judgement:0", reason: "x", ${requestId}) { __typename } }`,
  retract: `mutation { retract(source: "source:x", reason: "x", ${requestId}) { __typename } }`,
  setVisibility: `mutation { setVisibility(person: "organisation:a", visibility: WITHHELD, reason: "x", ${requestId}) { __typename } }`,
  addAssertion: `mutation { addAssertion(table: "events", row: { no: "column" }, ${requestId}) { __typename } }`,
};

let database: Database;
let server: CurationServer;
const keys = new Map<Scope, string>();
beforeAll(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
  server = await curationServer(database);
  for (const scope of Scope.values) keys.set(scope, await server.key([scope]));
});
afterAll(async () => {
  expectNoSecrets(server);
  await server.close();
});

const FIELDS = Object.entries({ ...NEEDS.Query, ...NEEDS.Mutation });

test('there is an operation for each field', () => {
  expect(Object.keys(OPERATIONS).sort()).toEqual(FIELDS.map(([field]) => field).sort());
});

const CASES = FIELDS.flatMap(([field, needed]) =>
  Scope.values.map((scope) => [field, scope, needed === null || needed === scope] as const),
);

test.each(CASES)('%s with the scope %s: %s', async (field, scope, isAllowed) => {
  const { status, data, errors } = await server.ask(keys.get(scope)!, OPERATIONS[field]!);
  if (isAllowed) {
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    if (field in NEEDS.Mutation)
      expect(data).toEqual({ [field]: { __typename: field === 'judge' ? 'Conflict' : 'Refused' } });
  } else {
    expect([status, errors?.map(({ extensions }) => extensions)]).toEqual([
      403,
      [
        expect.objectContaining({
          code: 'FORBIDDEN',
          reason: 'SCOPE_MISSING',
          values: { field, scope: NEEDS_OF[field] },
        }),
      ],
    ]);
  }
});

const NEEDS_OF = Object.fromEntries(FIELDS);

test('a field of several is refused by itself, and what is refused writes nothing', async () => {
  const query = `mutation {
    one: revokeJudgement(id: "Judgement:0", reason: "x", requestId: "1") { __typename }
    other: retract(source: "source:x", reason: "x", requestId: "2") { __typename }
  }`;
  const { data, errors } = await server.ask(keys.get('judge')!, query);
  expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['FORBIDDEN']]);
  const log = await server.ask(keys.get('judge')!, '{ auditLog(first: 100) { action } }');
  expect(JSON.stringify(log.data)).not.toMatch(/JUDGE|RETRACT|SET_VISIBILITY|ADD_ASSERTION/);
});

import fc from 'fast-check';
import { QUESTIONS } from '../../src/questions/index.js';
import { unusedIn } from '../../src/questions/shared/scope/scope_use.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { ALL_MEANT, importFolder, packageOf } from '../support/packages.js';
import { GRAPH, tablesOf, type Graph, type Row } from './support/random_graph.js';
import { requiredArguments } from './support/required_arguments.js';
import { everythingOf } from './support/whole_answer.js';

// @takes 40 s

/** Arguments that a question needs, or that make more of it show. */
const ARGUMENTS: Record<string, string> = {
  ...requiredArguments('e3', 'r1'),
  recommendationOutcomes: 'observedUntil: "2024-01-01"',
};

/** Values of each field that are not its default. */
const VALUES: Record<string, string[]> = {
  from: ['"2022-05-10"'],
  to: ['"2022-05-10"'],
  windowRule: ['WITHIN'],
  datasets: ['["other"]'],
  events: ['["event:e1", "event:e3"]'],
  eventTypes: ['[FGD, WORKSHOP]'],
  levels: ['[NATIONAL]'],
  attendanceLists: ['[PARTIAL]'],
  eventStatuses: ['[HELD]', '[PLANNED]'],
  issues: ['["issue:i2"]'],
  organisations: ['["organisation:o1", "organisation:o2", "organisation:o3"]'],
  sectors: ['[LABOUR]'],
  forms: ['[SINGLE]'],
  unit: ['PERSON', 'EITHER'],
  roles: ['[SPEAKER]'],
  hosts: ['EXCLUDE', 'INCLUDE', 'ONLY'],
  statuses: ['[ATTENDED, INVITED, ABSENT]'],
  capacities: ['[DELEGATE]'],
  onBehalfOf: ['false'],
  rollUpUnits: ['true'],
  expandNetworks: ['true'],
  followSuccessors: ['true'],
  universe: ['LISTED'],
  population: ['LISTED'],
  sources: ['["source:s1"]'],
  excludeSources: ['["source:s1"]'],
  inference: ['[STATED]'],
  asOf: ['"2000-01-01T00:00:00Z"'],
  version: ['2'],
  minEventSize: ['5'],
  maxEventSize: ['2'],
};

/** Persons who act for organisations, units and members, follow-ups, and what is only implied: random graphs have few. */
const MORE: Graph = {
  organisations: [
    { id: 'o1', form: 'NETWORK', source: 's1' },
    { id: 'o2', sector: 'LABOUR', form: 'SINGLE', source: 's2' },
    { id: 'o5', form: 'UNIT', source: 's2' },
  ],
  events: [
    { id: 'e3', start: '2022-05', source: 's2' },
    { id: 'e6', start: '2022-05-02', source: 's2' },
    { id: 'e7', start: '2022-05', source: 's2' },
  ],
  outputs: [
    { id: 'r1', kind: 'RECOMMENDATION' },
    { id: 'r2', kind: 'RECOMMENDATION' },
    { id: 'r3', kind: 'ACTION', source: 's2' },
    { id: 'r4', kind: 'ACTION', source: 's1', date: '2022-05' },
    { id: 'r5', kind: 'ACTION', source: 's1', date: '2021' },
    { id: 'r6', kind: 'ACTION', source: 's1', date: '2023' },
  ],
  topics: ['output:r3', 'event:e3', 'event:e7'].map((subject) => ({ subject, issue: 'i1', source: 's2' })),
  memberships: [
    { member: 'organisation:o5', organisation: 'o6', kind: 'UNIT', source: 's2' },
    { member: 'organisation:o4', organisation: 'o1', kind: 'MEMBER', source: 's2' },
    { member: 'organisation:o4', organisation: 'o2', kind: 'SUCCESSOR', source: 's2' },
    { member: 'person:p1', organisation: 'o3', kind: 'POST', source: 's2', from: '2022-05' },
    { member: 'person:p2', organisation: 'o5', kind: 'MEMBER', source: 's1', inference: 'IMPLIED' },
  ],
  participations: ['e1', 'e2', 'e3'].flatMap((event): Row[] => [
    { event, agent: 'person:p1', on_behalf_of: 'o2', roles: 'SPEAKER', status: 'ATTENDED', source: 's2' },
    { event, agent: 'person:p2', on_behalf_of: 'o4', status: 'ATTENDED', capacity: 'DELEGATE', source: 's1' },
    { event, agent: 'organisation:o5', status: 'ATTENDED', source: 's2', inference: 'IMPLIED' },
    { event, agent: 'organisation:o1', roles: 'CHAIR', status: 'ATTENDED', source: 's2' },
    { event, agent: 'person:p1', on_behalf_of: 'o3', status: 'INVITED', source: 's1' },
    { event: 'e7', agent: 'organisation:o6', status: 'ATTENDED', source: 's2' },
  ]),
  parties: ['o5', 'o2', 'o1'].flatMap((agent) => [
    { output: 'r3', agent: `organisation:${agent}`, role: 'RESPONSIBLE', source: 's1', inference: 'IMPLIED' },
    { output: 'r1', agent: `organisation:${agent}`, role: 'ISSUER', source: 's2', inference: 'IMPLIED' },
    { output: 'r1', agent: `organisation:${agent}`, role: 'ADDRESSEE', source: 's2', inference: 'IMPLIED' },
  ]),
  steps: [
    { output: 'r3', kind: 'ISSUED', event: 'e3', source: 's2' },
    { output: 'r1', kind: 'ISSUED', event: 'e1', by: 'organisation:o5', date: '2022-05', source: 's2' },
    { output: 'r1', kind: 'DISCUSSED', event: 'e3', source: 's2' },
  ],
  responses: [{ recommendation: 'r1', agent: 'organisation:o4', kind: 'ACCEPTED', source: 's2' }],
  stances: [
    { agent: 'person:p1', on_behalf_of: 'o2', target: 'issue:i2', polarity: '1', event: 'e3', source: 's2' },
    {
      agent: 'organisation:o5',
      target: 'issue:i2',
      polarity: '1',
      date: '2022-05',
      source: 's1',
      inference: 'IMPLIED',
    },
    { agent: 'organisation:o6', target: 'output:r1', polarity: '1', date: '2022-05', source: 's1' },
  ],
};

function graphs(): Graph[] {
  return fc
    .sample(GRAPH, { numRuns: 3, seed: 7 })
    .map((graph) =>
      Object.fromEntries(
        [...new Set([...Object.keys(graph), ...Object.keys(MORE)])].map((table) => [
          table,
          [...(graph[table] ?? []), ...(MORE[table] ?? [])],
        ]),
      ),
    );
}

interface Answer {
  /** Everything that it says, but for how it was asked and what it warns of the scope. */
  said: string;
  unused: string | undefined;
  parameters: Record<string, unknown>;
}

const schema = await createSchema();
const CODE = 'SCOPE_FIELD_UNUSED';

async function ask(api: Api, question: string, scope: string): Promise<Answer> {
  const given = `scope: {${scope}} ${ARGUMENTS[question] ?? ''}`;
  const { data, errors } = await api.ask(
    `{ answer: ${question}(${given}) ${everythingOf(schema, question)} asked: ${question}(${given}) { basis { parameters } } }`,
  );
  const warning = new RegExp(`\\{"code":"${CODE}","sentence":"([^"]*)","count":\\d+,"values":\\{[^}]*\\}\\},?`);
  const said = JSON.stringify([data?.answer, errors]);
  return {
    said: said.replace(warning, '').replaceAll(',]', ']'),
    unused: warning.exec(said)?.[1],
    parameters: (data?.asked as { basis: { parameters: { scope: object } } } | undefined)?.basis.parameters
      .scope as never,
  };
}

const ASKING = QUESTIONS.map(({ manual: { name, scopeUse = {} } }) => ({
  name,
  unused: [...unusedIn(scopeUse), ...Object.keys(scopeUse.settled ?? {})] as string[],
  settled: Object.keys(scopeUse.settled ?? {}),
}));

test('a field of the scope is used and can change the answer, or is named as unused and changes nothing', async () => {
  expect(Object.keys(VALUES).sort()).toEqual(
    Object.keys((schema.getType('Scope') as never as { getFields(): object }).getFields()).sort(),
  );
  const silent = new Set(
    ASKING.flatMap(({ name, unused }) =>
      Object.keys(VALUES).flatMap((field) => (unused.includes(field) ? [] : [`${name} ${field}`])),
    ),
  );
  const database = await testDatabase();
  for (const [i, graph] of graphs().entries()) {
    await emptyDatabase(database);
    const other = tablesOf({ ...MORE, issues: [], outputs: MORE.outputs!.slice(0, -1) });
    await importFolder(database, packageOf(other, 'other'), {
      recordedAt: '2025-01-01T00:00:00.000Z',
      accept: ALL_MEANT,
    });
    await importFolder(database, packageOf(tablesOf(graph)), {
      recordedAt: '2025-01-01T00:00:00.000Z',
      accept: ALL_MEANT,
    });
    const api = new Api(database);
    for (const { name, unused, settled } of ASKING) {
      const plain = await ask(api, name, '');
      expect([name, plain.unused]).toEqual([name, undefined]);
      for (const [field, values] of Object.entries(VALUES)) {
        const slot = `${name} ${field}`;
        if (!unused.includes(field) && !silent.has(slot)) continue;
        if (unused.includes(field) && i > 0) continue;
        for (const value of values) {
          const window = { windowRule: 'from: "2022-05-10", ', population: 'datasets: ["demo"], ' }[field] ?? '';
          const answer = await ask(api, name, `${window}${field}: ${value}`);
          const before = window ? await ask(api, name, window) : plain;
          if (unused.includes(field)) {
            expect([slot, answer.said]).toEqual([slot, before.said]);
            if (answer.unused !== undefined) expect(answer.unused).toContain(`not use: ${field}.`);
            else expect([slot, value, answer.parameters[field]]).toEqual([slot, value, value]);
            if (!settled.includes(field)) expect(answer.parameters).not.toHaveProperty(field);
          } else {
            expect([slot, answer.unused]).toEqual([slot, undefined]);
            if (answer.said !== before.said) silent.delete(slot);
          }
        }
      }
    }
  }
  expect([...silent]).toEqual([]);
});

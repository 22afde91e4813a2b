import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { ALL_MEANT, importFolder, packageOf } from '../support/packages.js';
import type { Row } from './support/random_graph.js';

// @takes 60 s

const WEIGHTS = ['COUNT', 'NEWMAN', 'FRACTIONAL', 'JACCARD', 'OVERLAP'];
const QUERY = `query ($scope: Scope, $tie: InterlockTiming) {
  interlocks(scope: $scope, tie: $tie) {
    basis {
      factCount eventCount sourceCount exhaustiveListCount partialListCount unknownListCount
      warnings { code count } facts(first: 100) { nodes { ...cited } }
    }
    nodes(first: 100) { nodes { organisation { id } personCount degree strength delegationCount repeatDelegateShare } }
    ties(first: 100) { nodes { a { id } b { id } sourceCount facts(first: 100) { totalCount nodes { ...cited } }
      persons(first: 100) { nodes { person { id } timing facts { totalCount } } } } }
  }
  ${WEIGHTS.map((weight) => `${weight}: interlocks(scope: $scope, tie: $tie, weight: ${weight}) { ties(first: 100) { nodes { a { id } b { id } weight } } }`).join('\n')}
}
fragment cited on CitedFact { assertions { nodes { quote } } }`;

interface Ref {
  id: string;
}
interface Facts {
  totalCount: number;
  nodes: { assertions: { nodes: { quote: string | null }[] } }[];
}
interface Ends {
  a: Ref;
  b: Ref;
}
interface Answered {
  basis: { [count: `${string}Count`]: number; warnings: { code: string; count: number }[]; facts: Facts };
  nodes: { nodes: (Record<string, unknown> & { organisation: Ref })[] };
  ties: {
    nodes: (Ends & {
      sourceCount: number;
      facts: Facts;
      persons: { nodes: { person: Ref; timing: string; facts: { totalCount: number } }[] };
    })[];
  };
}
type Weighed = Record<string, { ties: { nodes: (Ends & { weight: number })[] } }>;

const oneOf = (values: string): fc.Arbitrary<string> => fc.constantFrom(...values.split(' '));
const maybe = (values: string): fc.Arbitrary<string> => fc.oneof(fc.constant(''), oneOf(values));
const many = (columns: Record<string, fc.Arbitrary<string>>, least: number, most: number): fc.Arbitrary<Row[]> => {
  const told = { source: oneOf('s0 s1 s2 s3'), recorded_at: oneOf('2024-01-01 2024-06-01') };
  return fc.array(fc.record({ ...columns, ...told }), { minLength: least, maxLength: most });
};

const [O, E] = ['o1 o2 o3 o4 o5 o6', 'e1 e2 e3 e4 e5'];
const P = 'person:p1 person:p2 person:p3 person:p4 person:p5';
const DAYS = '2020 2021-03 2021-09-10 2022-05 2023';
const HELD = { from: maybe('2020 2021-06'), to: maybe('2021-07 2022') };
/** Rows as the tables have them; `units` become memberships. */
const GRAPH: fc.Arbitrary<Record<string, Row[]>> = fc.record({
  organisations: many(
    {
      id: oneOf(O),
      sector: maybe('CSO STATE'),
      form: maybe('SINGLE NETWORK COLLECTIVE'),
      founded: maybe('2021'),
      dissolved: maybe('2022'),
    },
    6,
    10,
  ),
  events: many(
    {
      id: oneOf(E),
      start: maybe(DAYS),
      type: maybe('FGD HEARING'),
      status: maybe('HELD PLANNED'),
      attendance_list: maybe('PARTIAL'),
    },
    5,
    9,
  ),
  participations: many(
    {
      event: oneOf(E),
      agent: oneOf(`${P} ${P} organisation:o1 organisation:o2`),
      on_behalf_of: maybe(`${O} ${O}`),
      roles: maybe('HOST SPEAKER SPONSOR'),
      status: maybe('ATTENDED ATTENDED ATTENDED INVITED'),
    },
    14,
    26,
  ),
  memberships: many({ member: oneOf(P), organisation: oneOf(O), kind: oneOf('MEMBER POST'), ...HELD }, 4, 10),
  units: many({ unit: fc.constantFrom('o4 o1', 'o5 o4', 'o5 o2', 'o6 o3'), ...HELD }, 0, 3),
});

const SCOPES: Record<string, unknown>[] = [
  {},
  { tie: 'CONCURRENT' },
  { tie: 'UNDATED' },
  { population: 'LISTED', datasets: ['demo'] },
  { from: '2021', to: '2022' },
  { from: '2021', to: '2022', windowRule: 'WITHIN' },
  { from: '2021-06', rollUpUnits: true },
  { rollUpUnits: true },
  { sectors: ['CSO'] },
  { sectors: ['CSO'], rollUpUnits: true },
  { forms: ['SINGLE', 'NETWORK'] },
  { organisations: ['o1', 'o2', 'o3'] },
  { excludeSources: ['s0'] },
  { excludeSources: ['s3'] },
  { sources: ['s1', 's2'] },
  { asOf: '2024-03-01' },
  { asOf: '2024-03-01', excludeSources: ['s1'], rollUpUnits: true },
  { hosts: 'ONLY' },
  { hosts: 'EXCLUDE' },
  { roles: ['SPEAKER', 'SPONSOR'] },
  { statuses: ['ATTENDED', 'INVITED', 'UNKNOWN'] },
  { eventStatuses: ['PLANNED', 'HELD'] },
  { events: ['e1', 'e2'] },
  { eventTypes: ['FGD'] },
  { onBehalfOf: false },
  { minEventSize: 2 },
  { maxEventSize: 1 },
];

const RECORDED = { recorded_at: '2024-01-01' };
const STATED = { source: 's1', ...RECORDED };
/** One row for each thing and source: between two values of one source nothing but keys would decide. */
const distinct = (found: Row[], ...key: string[]): Row[] => {
  const keyOf = (row: Row): string => [...key, 'source'].map((name) => row[name]).join();
  return [...new Map(found.map((row) => [keyOf(row), row])).values()];
};

/** The tables of a graph. `role_key` is what the key of a post has beside its ends, and no column. */
function tablesOf({
  organisations,
  events,
  participations,
  memberships,
  units,
}: Record<string, Row[]>): Record<string, Row[]> {
  const acting = participations!.map((row) =>
    row.agent!.startsWith('organisation:') ? { ...row, on_behalf_of: '' } : row,
  );
  const unitRows = units!.map(({ unit, ...row }) => {
    const [member, organisation] = unit!.split(' ');
    return { member: `organisation:${member!}`, organisation: organisation!, kind: 'UNIT', ...row };
  });
  const belonging = [...memberships!, ...unitRows].map((row) => ({ ...row, role: row.kind === 'POST' ? 'Chair' : '' }));
  const visibility = ['PUBLIC', 'PUBLIC', 'PUBLIC', '', 'WITHHELD'];
  const bare = (ids: string, columns: Row): Row[] => ids.split(' ').map((id) => ({ id, ...columns, ...STATED }));
  return {
    sources: [
      { id: 's0', published: '2023-01-01', derived_from: '', ...RECORDED },
      { id: 's1', published: '2022-01-01', derived_from: '', ...RECORDED },
      { id: 's2', published: '2021-06-01', derived_from: '', ...RECORDED },
      { id: 's3', published: '2023-02-01', derived_from: 's0', ...RECORDED },
    ],
    persons: visibility.map((of, i) => ({ id: `p${i + 1}`, name: `Contoh p${i + 1}`, visibility: of, ...STATED })),
    organisations: distinct(
      [...bare(O, { sector: '', form: '', founded: '', dissolved: '' }), ...organisations!],
      'id',
    ),
    events: distinct([...bare(E, { start: '', type: '', status: '', attendance_list: '' }), ...events!], 'id'),
    participations: distinct(acting, 'event', 'agent', 'on_behalf_of').map((row) => ({
      ...row,
      quote: `${row.agent!} at ${row.event!}`,
    })),
    memberships: distinct(belonging, 'member', 'organisation', 'kind', 'from').map((row) => ({
      ...row,
      role_key: row.kind === 'POST' ? row.from! : '',
      quote: `${row.member!} in ${row.organisation!}`,
    })),
  };
}

function csvOf(rows: Row[]): string {
  const columns = Object.keys(rows[0]!).filter((name) => name !== 'role_key');
  return [columns.join(','), ...rows.map((row) => columns.map((name) => row[name]).join(','))].join('\n');
}

const slug = ({ id }: Ref): string => id.slice(id.indexOf(':') + 1);
const KINDS: Record<string, string> = {
  organisations: 'organisation',
  events: 'event',
  sources: 'source',
  excludeSources: 'source',
};

/** A scope of the list as GraphQL has it. */
function variables({ tie = null, asOf, ...scope }: Record<string, unknown>): Record<string, unknown> {
  const named = Object.entries(scope).map(([name, value]) => {
    const kind = KINDS[name];
    return [name, kind ? (value as string[]).map((id) => `${kind}:${id}`) : value];
  });
  const moment = asOf === undefined ? {} : { asOf: `${asOf as string}T00:00:00Z` };
  return { tie, scope: { ...Object.fromEntries(named), ...moment } };
}

/** What an answer says, as the script writes it. */
function saidBy({ basis, nodes, ties }: Answered, weighed: Weighed): object {
  const weightOf = (weight: string, a: Ref, b: Ref): number =>
    weighed[weight]!.ties.nodes.find((tie) => tie.a.id === a.id && tie.b.id === b.id)!.weight;
  const warned = (code: string): number => basis.warnings.find((warning) => warning.code === code)?.count ?? 0;
  return {
    nodes: nodes.nodes.map(({ organisation, ...numbers }) => ({ id: slug(organisation), ...numbers })),
    ties: ties.nodes
      .map(({ a, b, facts, sourceCount, persons }) => ({
        a: slug(a),
        b: slug(b),
        persons: persons.nodes.map(({ person, timing, facts: of }) => ({
          id: slug(person),
          timing,
          facts: of.totalCount,
        })),
        weights: Object.fromEntries(WEIGHTS.map((weight) => [weight, Number(weightOf(weight, a, b).toFixed(9))])),
        facts: facts.totalCount,
        sources: sourceCount,
      }))
      .sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)),
    facts: basis.factCount,
    sources: basis.sourceCount,
    events: basis.eventCount,
    lists: [basis.exhaustiveListCount, basis.partialListCount, basis.unknownListCount],
    incomplete: warned('PARTIAL_LISTS'),
    hidden: warned('PERSONS_WITHHELD'),
  };
}

/** What `support/interlocks.py` computes for each scope. */
function computed(tables: Record<string, Row[]>): unknown[] {
  const path = fileURLToPath(new URL('support/interlocks.py', import.meta.url));
  const input = JSON.stringify({ tables, scopes: SCOPES });
  const { stdout, stderr, status } = spawnSync('python3', [path], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as unknown[];
}

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;

(hasNetworkx ? test : test.skip).each(fc.sample(GRAPH, { numRuns: 6, seed: 239 }))(
  'who ties whom, in every scope, is what a script makes of the rows, and opens to quotes (%#)',
  async (graph) => {
    const database = await testDatabase();
    await emptyDatabase(database);
    const tables = tablesOf(graph);
    const texts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, csvOf(rows)]));
    await importFolder(database, packageOf(texts), { accept: ALL_MEANT });
    const api = new Api(database);
    const expected = computed(tables);
    for (const [i, scope] of SCOPES.entries()) {
      const answer = await api.data<{ interlocks: Answered }>(QUERY, variables(scope));
      const { interlocks, ...weighed } = answer;
      expect([scope, saidBy(interlocks, weighed as unknown as Weighed)]).toEqual([scope, expected[i]]);
      const opened = [interlocks.basis, ...interlocks.ties.nodes].flatMap(({ facts }) => facts.nodes);
      for (const { assertions } of opened)
        expect(assertions.nodes.map(({ quote }) => quote)).toContainEqual(
          expect.stringMatching(/^person:p\d (at|in) /),
        );
    }
  },
);

import fc from 'fast-check';

export type Row = Record<string, string>;
/** Rows of a package by table. Ids are letters and numbers: `o1`, `p2`, `e3`, `i1`, `r1`, `s0`. */
export type Graph = Record<string, Row[]>;

const oneOf = (values: string): fc.Arbitrary<string> => fc.constantFrom(...values.split(' '));
const maybe = (values: string): fc.Arbitrary<string> => fc.oneof(fc.constant(''), oneOf(values));

const [O, P, E, I, R, S] = ['o1 o2 o3 o4 o5 o6', 'p1 p2', 'e1 e2 e3 e4 e5', 'i1 i2', 'r1 r2', 's0 s1 s2 s3'];
const prefixed = (kind: string, ids: string): string =>
  ids
    .split(' ')
    .map((id) => `${kind}:${id}`)
    .join(' ');
const ORGANISATIONS = prefixed('organisation', O);
const AGENTS = `${ORGANISATIONS} ${ORGANISATIONS} ${prefixed('person', P)}`;
const DAYS = '2021-03-01 2021-09 2022-05-02 2022-05-20 2023';

const rows = (
  columns: Record<string, fc.Arbitrary<string>>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<Row[]> => fc.array(fc.record({ ...columns, source: oneOf(S) }), { minLength, maxLength });

/** Small graphs with something of every kind, each row by one of four sources; `s3` repeats `s0`. */
export const GRAPH: fc.Arbitrary<Graph> = fc.record({
  organisations: rows({ id: oneOf(O), sector: maybe('CSO STATE LABOUR'), form: maybe('SINGLE NETWORK UNIT') }, 4, 10),
  events: rows(
    {
      id: oneOf(E),
      start: maybe(DAYS),
      type: maybe('FGD HEARING AUDIENCE'),
      level: maybe('LOCAL NATIONAL'),
      status: maybe('HELD HELD PLANNED'),
      attendance_list: maybe('PARTIAL UNKNOWN'),
    },
    5,
    10,
  ),
  issues: rows({ id: oneOf('i2'), broader: maybe('i1') }, 1, 2),
  topics: rows({ subject: oneOf(`${prefixed('event', E)} ${prefixed('output', R)}`), issue: oneOf(I) }, 4, 9),
  participations: rows(
    {
      event: oneOf(E),
      agent: oneOf(AGENTS),
      on_behalf_of: fc.constant(''),
      roles: maybe('HOST SPEAKER ATTENDEE CO_HOST'),
      status: oneOf('ATTENDED ATTENDED ATTENDED INVITED ABSENT'),
      capacity: maybe('DELEGATE MEMBER'),
    },
    18,
    32,
  ),
  memberships: rows({ member: oneOf(AGENTS), organisation: oneOf(O), kind: fc.constant('MEMBER') }, 2, 5),
  steps: rows(
    {
      output: oneOf(R),
      kind: oneOf('ISSUED PRESENTED CONVEYED'),
      event: maybe(E),
      by: maybe(ORGANISATIONS),
      to: maybe(ORGANISATIONS),
      date: maybe(DAYS),
    },
    2,
    6,
  ),
  parties: rows({ output: oneOf(R), agent: oneOf(ORGANISATIONS), role: oneOf('ISSUER ENDORSER ADDRESSEE') }, 4, 9),
  responses: rows(
    {
      recommendation: oneOf(R),
      agent: oneOf(ORGANISATIONS),
      kind: oneOf('ACCEPTED NOTED REJECTED'),
      date: maybe(DAYS),
    },
    2,
    5,
  ),
  assessments: rows(
    {
      recommendation: oneOf(R),
      assessor: oneOf(ORGANISATIONS),
      addressee: maybe(ORGANISATIONS),
      level: oneOf('NONE PARTIAL FULL'),
      date: maybe(DAYS),
    },
    1,
    4,
  ),
  stances: rows(
    {
      agent: oneOf(ORGANISATIONS),
      target: oneOf(`issue:i2 ${prefixed('output', R)}`),
      polarity: oneOf('-1 0 1'),
      date: maybe(DAYS),
    },
    4,
    12,
  ),
});

const ALWAYS: Graph = {
  sources: [
    { id: 's0', publisher: 'organisation:o1', published: '2023-01-01', derived_from: '' },
    { id: 's1', publisher: 'Koran', published: '2022-01-01', derived_from: '' },
    { id: 's2', publisher: 'Koran', published: '2021-06-01', derived_from: '' },
    { id: 's3', publisher: 'Harian', published: '2023-02-01', derived_from: 's0' },
  ],
  persons: P.split(' ').map((id) => ({ id, name: `Contoh ${id}`, visibility: 'PUBLIC' })),
  outputs: R.split(' ').map((id) => ({ id, kind: 'RECOMMENDATION' })),
};

/**
 * The tables of a graph as CSV. Every id is stated once by the file itself, whatever the sources say of it.
 * @param without sources whose rows are left out
 * @param rename gives ids other names; @param mixed turns every table upside down
 */
export function tablesOf(
  graph: Graph,
  {
    without = [],
    rename = (id: string) => id,
    mixed = false,
  }: {
    without?: readonly string[];
    rename?: (id: string) => string;
    mixed?: boolean;
  } = {},
): Record<string, string> {
  const bare = (ids: string): Row[] => ids.split(' ').map((id) => ({ id }));
  const claim = bare(I).map((row) => ({ ...row, claim: row.id === 'i2' ? 'true' : '' }));
  const all: Graph = {
    ...ALWAYS,
    ...graph,
    organisations: [...bare(O), ...graph.organisations!],
    events: [...bare(E), ...graph.events!],
    issues: [...claim, ...graph.issues!],
  };
  const kept = Object.entries(all).map(([table, given]): [string, Row[]] => [
    table,
    distinct(given.filter((row) => !without.includes(row.source ?? '') && !isLoop(row))),
  ]);
  return Object.fromEntries(
    kept
      .filter(([, found]) => found.length > 0)
      .map(([table, found]) => [table, csvOf(mixed ? [...found].reverse() : found, rename)]),
  );
}

/** Nobody is a member of itself. */
const isLoop = ({ member, organisation }: Row): boolean =>
  member !== undefined && member === `organisation:${organisation}`;

/** What a source states of one thing in one row is not the key of that thing. */
const VALUES = new Set(
  'sector form start type level status attendance_list broader claim roles capacity polarity'.split(' '),
);

/** One row for each thing and source: two values of one source have no order but that of their keys, which names make. */
const distinct = (found: Row[]): Row[] => {
  const keyOf = (row: Row): string => JSON.stringify(Object.entries(row).filter(([name]) => !VALUES.has(name)));
  return [...new Map(found.map((row) => [keyOf(row), row])).values()];
};

function csvOf(found: Row[], rename: (id: string) => string): string {
  const columns = [...new Set(found.flatMap((row) => Object.keys(row)))];
  const cell = (text: string): string => text.replace(/\b[opeirs]\d\b/g, rename);
  return [columns.join(','), ...found.map((row) => columns.map((name) => cell(row[name] ?? '')).join(','))].join('\n');
}

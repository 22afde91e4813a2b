import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { CongruenceMode, Normalisation } from '../../../src/measures/congruence/agreement_value.js';
import {
  congruence,
  congruenceCost,
  exchangedStances,
  issueOverlap,
  type Congruence,
} from '../../../src/measures/congruence/congruence.js';
import { Duplicates, type Stances } from '../../../src/measures/congruence/stance_profiles.js';
import { testData, testJson, testRows } from '../../support/test_data.js';
import { permutation } from '../support/networks.js';
import { expectAgreements } from '../support/un_votes.js';

/** Each a stance of its own, taken at no known event and stated once, unless it says otherwise. */
type Row = readonly [
  agent: number,
  target: number,
  polarity: number,
  source?: number,
  order?: number,
  stance?: number,
  event?: number,
  statements?: number,
];

function stancesOf(agents: number, targets: number, rows: readonly Row[]): Stances {
  return {
    agents,
    targets,
    agent: Int32Array.from(rows, ([agent]) => agent),
    target: Int32Array.from(rows, ([, target]) => target),
    polarity: Int8Array.from(rows, ([, , polarity]) => polarity),
    source: Int32Array.from(rows, ([, , , source = 0]) => source),
    order: Float64Array.from(rows, ([, , , , order = 0]) => order),
    stance: Int32Array.from(rows, ([, , , , , stance], row) => stance ?? row),
    event: Int32Array.from(rows, ([, , , , , , event = -1]) => event),
    statements: Int32Array.from(rows, ([, , , , , , , statements = 1]) => statements),
  };
}

const PLAIN = { normalisation: 'NONE', duplicates: 'ONCE' } as const;

/** s⁺, s⁻ and the latest polarity (undefined: none; NaN: undecided) of agents by targets, from their definitions. */
function matrices(
  of: Stances,
  duplicates: Duplicates,
): { s: Record<1 | -1, number[][]>; latest: (number | undefined)[][] } {
  const rows = Array.from(of.agent, (agent, row) => ({
    agent,
    target: of.target[row]!,
    polarity: of.polarity[row]!,
    order: of.order[row]!,
    source: of.source[row]!,
    event: of.event[row]!,
    statements: of.statements[row]!,
  }));
  const cells = <T>(valueOf: (mine: typeof rows) => T): T[][] =>
    Array.from({ length: of.agents }, (_, i) =>
      Array.from({ length: of.targets }, (_, j) => valueOf(rows.filter((r) => r.agent === i && r.target === j))),
    );
  const count = (taken: typeof rows): number =>
    ({
      ONCE: Number(taken.length > 0),
      PER_SOURCE: new Set(taken.map(({ source }) => source)).size,
      PER_EVENT: new Set(taken.flatMap(({ event }) => (event < 0 ? [] : [event]))).size,
      ALL: sum(taken.map(({ statements }) => statements)),
    })[duplicates];
  const counted = (polarity: number): number[][] => cells((mine) => count(mine.filter((r) => r.polarity === polarity)));
  const latest = cells((mine) => {
    const last = Math.max(...mine.map((r) => r.order));
    const polarities = new Set(mine.filter((r) => r.order === last).map((r) => r.polarity));
    return polarities.size > 1 ? NaN : [...polarities][0];
  });
  return { s: { 1: counted(1), [-1]: counted(-1) }, latest };
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (x: number[], y: number[]): number => sum(x.map((v, j) => v * y[j]!));

function valueByDefinition(
  of: Stances,
  i: number,
  k: number,
  mode: CongruenceMode,
  by: Normalisation,
  duplicates: Duplicates,
): number {
  const { s, latest } = matrices(of, duplicates);
  const profile = (agent: number): number[] => [...s[1][agent]!, ...s[-1][agent]!];
  const exchanged = (agent: number): number[] => [...s[-1][agent]!, ...s[1][agent]!];
  const net = (agent: number): number[] => s[1][agent]!.map((plus, j) => plus - s[-1][agent]![j]!);
  const [x, y] = [latest[i]!, latest[k]!];
  const taken = (of: (number | undefined)[]): number => of.filter((v) => v !== undefined).length;
  const both = x.filter((v, j) => v !== undefined && y[j] !== undefined).length;
  const value = {
    CONGRUENCE: () => dot(profile(i), profile(k)),
    CONFLICT: () => dot(profile(i), exchanged(k)),
    SUBTRACT: () => dot(net(i), net(k)),
    SAME: () => x.filter((v, j) => v !== undefined && v === y[j]).length,
    OPPOSED: () => x.filter((v, j) => v !== undefined && y[j] !== undefined && v * y[j] === -1).length,
    BOTH: () => both,
  }[mode]();
  if (by === 'NONE') return value;
  if (mode === 'SAME' || mode === 'OPPOSED' || mode === 'BOTH') {
    const [m, n] = [taken(x), taken(y)];
    return value / { AVERAGE: (m + n) / 2, JACCARD: m + n - both, COSINE: Math.sqrt(m * n) }[by];
  }
  if (by === 'AVERAGE') return value / ((sum(profile(i)) + sum(profile(k))) / 2);
  if (by === 'COSINE') {
    const vector = mode === 'SUBTRACT' ? net : profile;
    return value / Math.sqrt(dot(vector(i), vector(i)) * dot(vector(k), vector(k)));
  }
  const [p, q] = [profile(i), profile(k)];
  const only = (mine: number[], other: number[]): number => sum(mine.filter((_, cell) => other[cell] === 0));
  return value / (only(p, q) + only(q, p) + dot(p, q));
}

const stances: fc.Arbitrary<Stances> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: -1, max: 1 }),
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: -1, max: 2 }),
      fc.integer({ min: -1, max: 1 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    { maxLength: 30 },
  )
  // A stance that several sources state keeps its polarity, date and event.
  .map((rows) =>
    stancesOf(
      5,
      5,
      rows.flatMap(([agent, target, polarity, source, order, event, statements], n): Row[] => [
        [agent, target, polarity, source, order, n, event, statements],
        ...(source === 0 ? [[agent, target, polarity, 2, order, n, event] as const] : []),
      ]),
    ),
  );

const options = fc.record({
  mode: fc.constantFrom(...CongruenceMode.values),
  normalisation: fc.constantFrom(...Normalisation.values),
  duplicates: fc.constantFrom(...Duplicates.values),
});

const pairs = (of: Congruence): string[] => Array.from(of.a, (a, t) => `${a}-${of.b[t]}`);

describe('congruence', () => {
  test('is what the definitions say, for every mode, normalisation and rule for duplicates', () => {
    fc.assert(
      fc.property(stances, options, (of, { mode, normalisation, duplicates }) => {
        const found = congruence(of, { mode, normalisation, duplicates });
        const expected: string[] = [];
        for (let i = 0; i < of.agents; i++) {
          for (let k = i + 1; k < of.agents; k++) {
            if (valueByDefinition(of, i, k, 'BOTH', 'NONE', duplicates) > 0) expected.push(`${i}-${k}`);
          }
        }
        expect(pairs(found)).toEqual(expected);
        found.a.forEach((i, t) => {
          const value = (mode: CongruenceMode, by: Normalisation): number =>
            valueByDefinition(of, i, found.b[t]!, mode, by, duplicates);
          const expectedWeight = value(mode, normalisation);
          if (Number.isNaN(expectedWeight)) expect(found.weight[t]).toBeNaN();
          else expect(found.weight[t]).toBeCloseTo(expectedWeight, 9);
          expect([found.shared[t], found.same[t], found.opposed[t]]).toEqual([
            value('BOTH', 'NONE'),
            value('SAME', 'NONE'),
            value('OPPOSED', 'NONE'),
          ]);
        });
        const { latest } = matrices(of, duplicates);
        expect(found.undecided).toBe(latest.flat().filter((v) => Number.isNaN(v)).length);
        expect(found.a.length).toBeLessThanOrEqual(congruenceCost(of));
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on numbers of agents, targets or rows', () => {
    fc.assert(
      fc.property(
        stances,
        options,
        permutation(5),
        permutation(5),
        fc.infiniteStream(fc.nat()),
        (of, asked, agent, target, keys) => {
          const order = [...of.agent.keys()]
            .map((row) => [keys.next().value as number, row] as const)
            .sort((x, y) => x[0] - y[0]);
          const rows = order.map(([, row]): Row => [
            agent[of.agent[row]!]!,
            target[of.target[row]!]!,
            of.polarity[row]!,
            of.source[row],
            of.order[row],
            of.stance[row],
            of.event[row],
            of.statements[row],
          ]);
          const values = (found: Congruence, name: (i: number) => number): string[] =>
            Array.from(found.a, (a, t) => {
              const ends = [name(a), name(found.b[t]!)].sort();
              return `${ends.join('-')} ${found.weight[t]!.toFixed(9)} ${found.same[t]} ${found.opposed[t]}`;
            }).sort();
          const again = congruence(stancesOf(5, 5, rows), asked);
          expect(values(again, (i) => i)).toEqual(values(congruence(of, asked), (i) => agent[i]!));
        },
      ),
    );
  });

  test('identical profiles have cosine 1, and opposite ones −1 by SUBTRACT', () => {
    // Invented: 0 and 1 are for 0 and against 1; 2 holds the opposite.
    const of = stancesOf(3, 2, [
      [0, 0, 1],
      [0, 1, -1],
      [1, 0, 1],
      [1, 1, -1],
      [2, 0, -1],
      [2, 1, 1],
    ]);
    const cosine = (mode: CongruenceMode): number[] => [
      ...congruence(of, { mode, normalisation: 'COSINE', duplicates: 'ONCE' }).weight,
    ];
    expect(cosine('CONGRUENCE')).toEqual([1, 0, 0]);
    expect(cosine('CONFLICT')).toEqual([0, 1, 1]);
    expect(cosine('SUBTRACT')).toEqual([1, -1, -1]);
    expect(cosine('SAME')).toEqual([1, 0, 0]);
  });

  test('a later stance takes the place of an earlier one, and two of one day leave it open', () => {
    const of = stancesOf(2, 2, [
      [0, 0, 1, 0, 1],
      [0, 0, -1, 0, 2],
      [1, 0, -1],
      [0, 1, 1],
      [0, 1, 0],
      [1, 1, 1],
    ]);
    const found = congruence(of, { mode: 'SAME', ...PLAIN });
    expect(found).toMatchObject({ undecided: 1 });
    expect([found.shared[0], found.same[0], found.opposed[0], found.weight[0]]).toEqual([2, 1, 0, 1]);
  });

  test('targets are tied by the agents who hold them with one polarity', () => {
    // Invented: 0 and 1 are for both targets, 2 for one and against the other.
    const of = stancesOf(3, 2, [
      [0, 0, 1],
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 1],
      [2, 0, 1],
      [2, 1, -1],
    ]);
    const found = issueOverlap(of, PLAIN);
    expect([pairs(found), [...found.weight], [...found.shared], [...found.opposed]]).toEqual([['0-1'], [2], [3], [1]]);
    expect([congruenceCost(of), congruenceCost(exchangedStances(of))]).toEqual([6, 3]);
  });

  test('is not defined for two agents who are neutral throughout, and empty without stances', () => {
    const neutral = stancesOf(2, 1, [
      [0, 0, 0],
      [1, 0, 0],
    ]);
    for (const normalisation of ['AVERAGE', 'JACCARD', 'COSINE'] as const) {
      expect([...congruence(neutral, { ...PLAIN, mode: 'CONGRUENCE', normalisation }).weight]).toEqual([NaN]);
      expect([...congruence(neutral, { ...PLAIN, mode: 'SAME', normalisation }).weight]).toEqual([1]);
    }
    expect(congruence(stancesOf(0, 0, []), { mode: 'BOTH', ...PLAIN }).a).toHaveLength(0);
    expect(congruence(stancesOf(3, 3, [[1, 1, 1]]), { mode: 'BOTH', ...PLAIN }).a).toHaveLength(0);
  });
});

test('votes of three countries in the General Assembly: SAME, OPPOSED and BOTH, in all and by issue', () => {
  expectAgreements({
    votes: gunzipSync(readFileSync(testData('un_votes_sample/votes.csv.gz'))).toString(),
    countries: testRows('un_votes_sample/countries.csv'),
    issues: testRows('un_votes_sample/issues.csv.gz'),
    known: testJson('un_votes_sample/expected.json'),
  });
});

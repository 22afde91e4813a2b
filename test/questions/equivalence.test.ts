import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { withPackage } from '../support/packages.js';
import { testJson } from '../support/test_data.js';

const QUERY = `query ($scope: Scope, $distance: EquivalenceDistance!, $notSeenTogether: Boolean = false, $after: String) {
  equivalence(scope: $scope, distance: $distance, notSeenTogether: $notSeenTogether) {
    comparedCount
    pairs(first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { a { id } b { id } distance shared facts { totalCount } }
    }
  }
}`;

interface Pair {
  a: { id: string };
  b: { id: string };
  distance: number;
  shared: number;
  facts: { totalCount: number };
}

interface Equivalence {
  comparedCount: number;
  pairs: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Pair[] };
}

let database: Database;
let api: Api;

const ask = async (variables: object): Promise<Equivalence> =>
  (await api.data<{ equivalence: Equivalence }>(QUERY, variables as Record<string, unknown>)).equivalence;

/** All pairs, page by page. */
async function allPairs(variables: object): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let after: string | null = null; ;) {
    const { pairs: page }: Equivalence = await ask({ ...variables, after });
    pairs.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return pairs;
    after = page.pageInfo.endCursor;
  }
}

const keyOf = ({ a, b }: Pair): string => `${a.id} ${b.id}`;

describe('Davis’ southern women', () => {
  interface Row {
    a: string;
    b: string;
    count: number;
    jaccard_distance: number;
    euclidean: number;
    profile_euclidean: number;
    profile_cosine: number | null;
  }

  const scope = { unit: 'PERSON' };
  const person = (name: string): string => `person:davis-${name.toLowerCase().replace(/ /g, '-')}`;
  const rowKey = ({ a, b }: Row): string => [person(a), person(b)].sort().join(' ');
  const rows = (): Row[] => testJson<{ pairs: Row[] }>('davis_southern_women/expected_measures.json').pairs;

  beforeAll(async () => {
    database = await withDataset('davis');
    api = new Api(database);
  });

  test.each([
    ['JACCARD', (row: Row) => row.jaccard_distance, 139],
    ['EUCLIDEAN', (row: Row) => row.euclidean, 153],
    ['PROFILE_EUCLIDEAN', (row: Row) => row.profile_euclidean, 153],
    ['PROFILE_COSINE', (row: Row) => 1 - row.profile_cosine!, 153],
  ] as const)('%s of all pairs, to six decimals, the nearest first', async (distance, valueOf, count) => {
    const known = new Map(rows().map((row) => [rowKey(row), row]));
    const found = await allPairs({ scope, distance });
    expect(found.length).toBe(count);
    for (const pair of found) {
      const row = known.get(keyOf(pair))!;
      expect(pair.distance).toBeCloseTo(valueOf(row), 6);
      expect(pair.shared).toBe(row.count);
    }
    const order = found.map((pair) => Number(pair.distance.toFixed(11)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('the fourteen pairs that were not seen together, by profile', async () => {
    const { structural_equivalence: known } = testJson<{
      structural_equivalence: { smallest_count_highest_profile_cosine: Row[] };
    }>('davis_southern_women/expected_measures.json');
    const { pairs, comparedCount: compared } = await ask({ scope, distance: 'PROFILE_COSINE', notSeenTogether: true });
    expect([pairs.totalCount, compared]).toEqual([14, 14]);
    expect(pairs.nodes.every(({ shared }) => shared === 0)).toBe(true);
    expect(keyOf(pairs.nodes[0]!)).toBe(rowKey(known.smallest_count_highest_profile_cosine[0]!));
  });

  test('by JACCARD nobody who was not seen together can be compared: refused', async () => {
    const { errors } = await api.ask(QUERY, { scope, distance: 'JACCARD', notSeenTogether: true });
    expect(errors).toMatchObject([
      { code: 'BAD_ARGUMENT', message: expect.stringContaining('PROFILE_COSINE') as string },
    ]);
  });
});

describe('two who meet the same third', () => {
  beforeAll(async () => {
    database = await withPackage({
      organisations: 'id,name__en\na,a\nb,b\nc,c\nd,d',
      events: 'id,start\ne,2024-01-01\nf,2024-02-01\ng,2024-03-01\nh,2024-04-01',
      participations: `event,agent,status
e,organisation:a,ATTENDED
e,organisation:c,ATTENDED
f,organisation:b,ATTENDED
f,organisation:c,ATTENDED
g,organisation:b,ATTENDED
g,organisation:c,ATTENDED
h,organisation:c,ATTENDED
h,organisation:d,ATTENDED`,
    });
    api = new Api(database);
  });

  test('by profile they are in proportion, though never seen together; the pair opens to both', async () => {
    const { pairs } = await ask({ distance: 'PROFILE_COSINE', notSeenTogether: true });
    expect(pairs.nodes).toMatchObject([
      { a: { id: 'organisation:a' }, b: { id: 'organisation:b' }, distance: 0, shared: 0, facts: { totalCount: 3 } },
      { a: { id: 'organisation:a' }, b: { id: 'organisation:d' }, distance: 0 },
      { a: { id: 'organisation:b' }, b: { id: 'organisation:d' }, distance: 0 },
    ]);
    const euclidean = await ask({ distance: 'PROFILE_EUCLIDEAN', notSeenTogether: true });
    expect(euclidean.pairs.nodes.map(({ distance }) => distance)).toEqual([0, 1, 1]);
  });

  test('a correlation over all events; none with one who was at every event', async () => {
    const { pairs, comparedCount: compared } = await ask({ distance: 'CORRELATION' });
    expect([compared, pairs.totalCount]).toEqual([3, 3]);
    // a: 1 of 4, b: 2 of 4, none in common: 1 + 1·2/√(1·3·2·2).
    expect(pairs.nodes.map(keyOf)).toContain('organisation:a organisation:b');
    const found = pairs.nodes.find((pair) => keyOf(pair) === 'organisation:a organisation:b')!;
    expect(found.distance).toBeCloseTo(1 + 2 / Math.sqrt(12), 12);
  });
});

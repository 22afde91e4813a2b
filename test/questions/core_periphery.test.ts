import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';
import { testJson } from '../support/test_data.js';

const QUERY = `query (
  $scope: Scope, $minShared: Int = 1, $binary: Boolean = false, $method: CoreMethod = DISCRETE, $seed: Int = 1
) {
  corePeriphery(scope: $scope, minShared: $minShared, binary: $binary, method: $method, seed: $seed) {
    basis { warnings { code count } }
    correlation optimalCoreCount exact gini herfindahlHirschman
    random { mean sd shareAtLeastAsGood sampleCount }
    cores { totalCount nodes { members { nodes { id } } facts { totalCount } } }
    agents(first: 100) { nodes { agent { id } eventCount coreShare coreness coreNumber facts { totalCount } } }
  }
}`;

interface CorePeriphery {
  basis: { warnings: { code: string; count: number }[] };
  correlation: number | null;
  optimalCoreCount: number | null;
  exact: boolean | null;
  gini: number | null;
  herfindahlHirschman: number | null;
  random: { mean: number; sd: number; shareAtLeastAsGood: number; sampleCount: number } | null;
  cores: { totalCount: number; nodes: { members: { nodes: { id: string }[] }; facts: { totalCount: number } }[] };
  agents: {
    nodes: {
      agent: { id: string };
      eventCount: number;
      coreShare: number | null;
      coreness: number | null;
      coreNumber: number;
      facts: { totalCount: number };
    }[];
  };
}

let database: Database;
let api: Api;

const ask = async (variables: object): Promise<CorePeriphery> =>
  (await api.data<{ corePeriphery: CorePeriphery }>(QUERY, variables as Record<string, unknown>)).corePeriphery;
const coresOf = ({ cores }: CorePeriphery): string[][] =>
  cores.nodes.map(({ members }) => members.nodes.map(({ id }) => id));

describe('Davis’ southern women', () => {
  interface Expected {
    core_periphery: Record<
      'binary_p_ge_3' | 'count_weighted',
      { correlation: number; number_of_optimal_cores: number; cores: string[][]; continuous_correlation: number }
    >;
    actors: { actor: string; events: number; coreness_binary: number; coreness_weighted: number }[];
  }

  const scope = { unit: 'PERSON' };
  const person = (name: string): string => `person:davis-${name.toLowerCase().replace(/ /g, '-')}`;
  const expected = (): Expected => testJson('davis_southern_women/expected_measures.json');
  const CASES = [
    ['count_weighted', {}, 'coreness_weighted'],
    ['binary_p_ge_3', { minShared: 3, binary: true }, 'coreness_binary'],
  ] as const;

  beforeAll(async () => {
    database = await withDataset('davis');
    api = new Api(database);
  });

  test.each(CASES)('%s: the best cores, all of them', async (name, given) => {
    const known = expected().core_periphery[name];
    const answer = await ask({ scope, ...given });
    expect(answer.correlation).toBeCloseTo(known.correlation, 6);
    expect([answer.optimalCoreCount, answer.exact]).toEqual([known.number_of_optimal_cores, true]);
    const cores = known.cores.map((core) => core.map(person).sort()).sort();
    expect(coresOf(answer)).toEqual(cores);
    for (const { agent, coreShare } of answer.agents.nodes) {
      expect(coreShare).toBe(cores.filter((core) => core.includes(agent.id)).length / cores.length);
    }
    expect(answer.agents.nodes[0]!.coreShare).toBe(1);
  });

  test.each(CASES)('%s: coreness of every woman', async (name, given, column) => {
    const { core_periphery: known, actors } = expected();
    const answer = await ask({ scope, ...given, method: 'CONTINUOUS' });
    expect(answer.correlation).toBeCloseTo(known[name].continuous_correlation, 6);
    expect([answer.optimalCoreCount, answer.exact, answer.random, answer.cores.totalCount]).toEqual([
      null,
      null,
      null,
      0,
    ]);
    const found = new Map(answer.agents.nodes.map((node) => [node.agent.id, node]));
    for (const row of actors) expect(found.get(person(row.actor))!.coreness).toBeCloseTo(row[column], 6);
    const order = answer.agents.nodes.map(({ coreness }) => coreness!);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  test('concentration is that of the numbers of events', async () => {
    const n = expected().actors.map(({ events }) => events);
    const { gini, herfindahlHirschman } = await ask({ scope });
    const differences = n.flatMap((x) => n.map((y) => Math.abs(x - y))).reduce((sum, d) => sum + d, 0);
    expect(gini).toBeCloseTo(differences / (2 * n.length * 89), 12);
    expect(herfindahlHirschman).toBeCloseTo(
      n.reduce((sum, x) => sum + (x / 89) ** 2, 0),
      12,
    );
  });
});

describe('a core, and none', () => {
  beforeAll(async () => {
    database = await emptiedDatabase();
    const ids = ['hub', ...Array.from({ length: 9 }, (_, i) => `leaf${i}`)];
    const pair = (event: string, a: string, b: string): string[] =>
      [a, b].map((id) => `${event},organisation:${id},ATTENDED`);
    const star = ids.slice(1).flatMap((id) => pair(`star-${id}`, 'hub', id));
    const ring = ids.flatMap((id, i) => pair(`ring-${id}`, id, ids[(i + 1) % ids.length]!));
    const events = [...ids.slice(1).map((id) => `star-${id}`), ...ids.map((id) => `ring-${id}`)];
    await importFolder(
      database,
      packageOf({
        organisations: ['id,name__en', ...ids.map((id) => `${id},${id}`)].join('\n'),
        events: [
          'id,start,type',
          ...events.map((id) => `${id},2024-01-01,${id.startsWith('star') ? 'FGD' : 'AUDIENCE'}`),
        ].join('\n'),
        participations: ['event,agent,status', ...star, ...ring].join('\n'),
      }),
    );
    api = new Api(database);
  });

  test('a star is a core of one, of core number 1; its degrees leave no other', async () => {
    const answer = await ask({ scope: { eventTypes: ['FGD'] } });
    expect(answer).toMatchObject({ correlation: 1, optimalCoreCount: 1 });
    expect(coresOf(answer)).toEqual([['organisation:hub']]);
    expect(answer.cores.nodes[0]!.facts.totalCount).toBe(9);
    expect(answer.gini).toBeCloseTo(0.4, 12);
    expect(answer.herfindahlHirschman).toBeCloseTo(0.25 + 9 / 18 ** 2, 12);
    expect(answer.agents.nodes.map(({ coreNumber }) => coreNumber)).toEqual(new Array(10).fill(1));
    expect(answer.random).toMatchObject({ mean: 1, shareAtLeastAsGood: 1, sampleCount: 100 });
    expect(answer.basis.warnings).toContainEqual({ code: 'NO_CORE', count: 100 });
  });

  test('a ring has no core that random networks of its degrees do not have: said so, and alike for one seed', async () => {
    const answer = await ask({ scope: { eventTypes: ['AUDIENCE'] } });
    expect(answer.random!.shareAtLeastAsGood).toBeGreaterThan(0.05);
    expect(answer.basis.warnings.map(({ code }) => code)).toContain('NO_CORE');
    expect(answer.agents.nodes.map(({ coreNumber }) => coreNumber)).toEqual(new Array(10).fill(2));
    expect(await ask({ scope: { eventTypes: ['AUDIENCE'] } })).toEqual(answer);
  });

  test('where all pairs are alike there is no core, and nothing is said of chance', async () => {
    const answer = await ask({ scope: { events: ['event:star-leaf0'] } });
    expect(answer).toMatchObject({ correlation: null, optimalCoreCount: null, random: null, cores: { totalCount: 0 } });
    expect(answer.agents.nodes.map(({ coreShare }) => coreShare)).toEqual([null, null]);
    expect(answer.basis.warnings.map(({ code }) => code)).not.toContain('NO_CORE');
  });
});

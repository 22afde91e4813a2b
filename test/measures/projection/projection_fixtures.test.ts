import {
  twoModeBetweennessShare,
  twoModeCloseness,
  twoModeDegree,
} from '../../../src/measures/centrality/two_mode_centrality.js';
import { incidenceOf } from '../../../src/measures/network/incidence.js';
import { project } from '../../../src/measures/projection/projection.js';
import type { TieWeight } from '../../../src/measures/projection/tie_weight.js';
import { testJson, testRows } from '../../support/test_data.js';
import { davis } from '../support/two_mode_data.js';

type Value = number | [number, number];
type Weighted = [a: string, b: string, value: Value][];
interface Network {
  ties: [string, number][];
  co?: Weighted;
  newman?: Weighted;
  ratio?: Weighted;
  overlap?: Weighted;
  jaccard?: Weighted;
}
interface Fixtures {
  opsahl_example: Network;
  newman_figure_6: Network;
  small_collaboration: Network;
  davis_centrality_published_2_decimals: Record<
    'bip_degree' | 'bip_betweenness' | 'bip_closeness',
    Record<string, number>
  >;
}

// `ratio` is p over the number of events.
const WEIGHTS: readonly (readonly [keyof Network, TieWeight])[] = [
  ['co', 'COUNT'],
  ['newman', 'NEWMAN'],
  ['ratio', 'COUNT'],
  ['overlap', 'OVERLAP'],
  ['jaccard', 'JACCARD'],
];

describe('168 published values', () => {
  const fixtures = (): Fixtures => testJson<Fixtures>('projection_fixtures/fixtures.json');
  let checked = 0;
  const check = (found: number | null | undefined, published: number, tolerance: number): void => {
    checked++;
    if (!(Math.abs(found! - published) <= tolerance)) expect([found]).toEqual([published]);
  };

  test.each(['opsahl_example', 'newman_figure_6', 'small_collaboration'] as const)('%s', (name) => {
    const network = fixtures()[name];
    const agents = [...new Set(network.ties.map(([agent]) => agent))];
    const events = [...new Set(network.ties.map(([, event]) => event))];
    const pairs = network.ties.map(([a, e]) => [agents.indexOf(a), events.indexOf(e)] as const);
    const incidence = incidenceOf(agents.length, events.length, pairs);
    for (const [key, weight] of WEIGHTS) {
      const published = network[key] as Weighted | undefined;
      if (!published) continue;
      const ties = project(incidence, weight);
      expect(ties.a).toHaveLength(published.length);
      for (const [a, b, value] of published) {
        const [low, high] = [agents.indexOf(a), agents.indexOf(b)].sort((s, t) => s - t);
        const t = ties.a.findIndex((from, at) => from === low && ties.b[at] === high);
        const found = ties.weight[t]! / (key === 'ratio' ? events.length : 1);
        check(found, typeof value === 'number' ? value : value[0] / value[1], 1e-12);
      }
    }
  });

  test('two-mode centralities of Davis to two decimals (Borgatti & Halgin)', () => {
    const { names, incidence } = davis();
    const nodes = [...names, ...testRows('davis_southern_women/events.csv').map(({ event }) => event!)];
    const measures = {
      bip_degree: twoModeDegree(incidence),
      bip_betweenness: twoModeBetweennessShare(incidence),
      bip_closeness: twoModeCloseness(incidence),
    };
    for (const [measure, published] of Object.entries(fixtures().davis_centrality_published_2_decimals)) {
      if (!(measure in measures)) continue;
      const found = measures[measure as keyof typeof measures];
      for (const [node, value] of Object.entries(published)) check(found[nodes.indexOf(node)], value, 0.01);
    }
  });

  test('all 168 were checked', () => expect(checked).toBe(168));
});

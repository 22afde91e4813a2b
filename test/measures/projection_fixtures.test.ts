import { triadCensus, twoModeClustering } from '../../src/measures/clustering.js';
import { exchanged, incidenceOf } from '../../src/measures/incidence.js';
import { project } from '../../src/measures/projection.js';
import type { TieWeight } from '../../src/measures/tie_weight.js';
import { twoModeBetweennessShare, twoModeCloseness, twoModeDegree } from '../../src/measures/two_mode_centrality.js';
import { describeWithShared } from '../support/shared_data.js';
import { davis, known, rowsOf } from './support/two_mode_data.js';

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
  clique_a_triads_published: {
    simple_census: number[];
    C: number;
    opsahl: number;
    opsahl_local: Record<string, number>;
  };
  davis_tnet_published: { opsahl: number; women: number[]; events: number[] };
}

// `ratio` is p over the number of events.
const WEIGHTS: readonly (readonly [keyof Network, TieWeight])[] = [
  ['co', 'COUNT'],
  ['newman', 'NEWMAN'],
  ['ratio', 'COUNT'],
  ['overlap', 'OVERLAP'],
  ['jaccard', 'JACCARD'],
];

/** Clique A of Davis, Gardner & Gardner, Deep South (1941), p. 209: Miss A to E at bridge, dinner, movies, dance, visiting. */
const CLIQUE_A = ['10110', '00110', '11001', '11100', '01011'];

describeWithShared('212 published values', () => {
  const fixtures = (): Fixtures => known<Fixtures>('projection_fixtures/fixtures.json');
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
    const nodes = [...names, ...rowsOf('davis_southern_women/events.csv').map(({ event }) => event!)];
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

  test('triads and two-mode clustering of Clique A (bitriad)', () => {
    const pairs = CLIQUE_A.flatMap((row, a) => [...row].flatMap((cell, e) => (cell === '1' ? [[a, e] as const] : [])));
    const incidence = incidenceOf(5, 5, pairs);
    const { census, transitivity } = triadCensus(project(incidence, 'COUNT'));
    const { global, local } = twoModeClustering(incidence);
    const published = fixtures().clique_a_triads_published;
    published.simple_census.forEach((count, ties) => check(census[ties], count, 0));
    check(transitivity, published.C, 1e-9);
    check(global, published.opsahl, 1e-7);
    Object.values(published.opsahl_local).forEach((value, i) => check(local[i], value, 1e-6));
  });

  test('two-mode clustering of Davis, women and events (tnet)', () => {
    const { names, incidence } = davis();
    const published = fixtures().davis_tnet_published;
    const women = twoModeClustering(incidence);
    check(women.global, published.opsahl, 1e-7);
    const order = known<{ actors: string[] }>('davis_southern_women/expected.json').actors;
    published.women.forEach((value, at) => check(women.local[names.indexOf(order[at]!)], value, 1e-6));
    // E1 … E14, whatever the order in the table.
    const events = rowsOf('davis_southern_women/events.csv').map(({ event }) => event!);
    const { local } = twoModeClustering(exchanged(incidence));
    published.events.forEach((value, at) => check(local[events.indexOf(`E${at + 1}`)], value, 1e-6));
  });

  test('all 212 were checked', () => expect(checked).toBe(212));
});

describe('triads', () => {
  test('a network without paths has no transitivity; one without ties only empty triads', () => {
    expect(triadCensus(project(incidenceOf(0, 0, []), 'COUNT'))).toEqual({ census: [0, 0, 0, 0], transitivity: null });
    expect(triadCensus(project(incidenceOf(4, 1, []), 'COUNT'))).toEqual({ census: [4, 0, 0, 0], transitivity: null });
    expect(
      twoModeClustering(
        incidenceOf(2, 1, [
          [0, 0],
          [1, 0],
        ]),
      ),
    ).toEqual({ global: null, local: [null, null] });
  });
});

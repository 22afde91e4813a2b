import { copGroup } from '../../measures/support/two_mode_data.js';
import { expectVector, vectorOf, type KnownVector } from '../../measures/support/vectors.js';
import type { Api } from '../../support/api.js';
import { eventCodes } from '../../support/cop_energy.js';
import { testJson, testRows } from '../../support/test_data.js';

/** The measures of `cop_energy/expected_measures.json`. */
interface Expected {
  vectors: Record<string, KnownVector>;
  communities: { modularity: number; communities: number; isolates_left_as_singletons: number };
  ei: Record<
    'unweighted' | 'weighted',
    { network: Record<string, number>; permutation: Record<string, number>; groups: Record<string, number | string>[] }
  >;
  brokerage: { totals: Record<string, number> };
  core_periphery: Record<string, { correlation: number; continuous_correlation: number }>;
}

interface Page<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: T[];
}
type Named = { id: string; name: { text: string } };
interface Pair {
  a: Named;
  b: Named;
}

/** All rows of a list, page by page. `fields`: of a row; `list`: as in "ties". */
export async function allOf<T>(
  api: Api,
  field: string,
  list: string,
  fields: string,
  variables: object = {},
): Promise<T[]> {
  const source = `query ($scope: Scope, $after: String) {
    ${field} { ${list}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${fields} } } }
  }`;
  const rows: T[] = [];
  for (let after: string | null = null; ;) {
    const data: Record<string, Record<string, Page<T>>> = await api.data(source, { ...variables, after });
    const page = Object.values(data)[0]![list]!;
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

const AGENT = 'agent { id ... on Organisation { name { text } } }';
const ENDS = 'a { id ... on Organisation { name { text } } } b { id ... on Organisation { name { text } } }';
/** Names as they were published, by how they are shown: two have a no-break space. */
const written = new Map(
  testRows('cop_energy/published_nodes.csv').map(({ clean_org: name = '' }) => [name.replaceAll('\u00A0', ' '), name]),
);
const nameOf = ({ name }: Named): string => written.get(name.text) ?? name.text;

/** Both names, the smaller in UTF-8 byte order first. */
const pairName = ({ a, b }: Pair): string =>
  [a, b]
    .map(nameOf)
    .sort((x, y) => Buffer.compare(Buffer.from(x), Buffer.from(y)))
    .join('\t');

/**
 * What is known of the hosts of the energy events, asked of a graph that has these events at least.
 * @param api called when the tests run
 * @param prefix what an event's id has before its code in small letters
 */
export function describeEnergyEvents(api: () => Api, prefix: string): void {
  const all = <T>(field: string, list: string, fields: string, variables: object): Promise<T[]> =>
    allOf<T>(api(), field, list, fields, variables);

  describe('the energy events', () => {
    const codes = eventCodes();
    const idOf = (code: string): string => prefix + code.toLowerCase();
    const codeOf = new Map(codes.map((code) => [idOf(code), code]));
    const variables = { scope: { hosts: 'ONLY', events: codes.map(idOf) } };
    const expected = testJson<Expected>('cop_energy/expected_measures.json');
    const { vectors } = expected;
    /** The published nodes, by name. */
    const published = new Map(testRows('cop_energy/published_nodes.csv').map((row) => [row.clean_org!, row]));
    const expectColumn = <T>(
      key: string,
      rows: readonly T[],
      name: (row: T) => string,
      value: (row: T) => number | null,
    ): void =>
      expectVector(
        vectorOf(
          rows.map(name),
          rows.map((row) => value(row) ?? NaN),
        ),
        vectors[key]!,
      );

    test('as published by PAIR_SHARE: 373 nodes, 58 alone, 533 ties, 372 degrees and weighted degrees', async () => {
      interface Node {
        agent: Named;
        degree: number;
        strength: number;
      }
      const field = 'coAttendance(scope: $scope, weight: PAIR_SHARE)';
      const nodes = await all<Node>(field, 'nodes', `${AGENT} degree strength`, variables);
      const ties = await all<Pair & { weight: number }>(field, 'ties', `${ENDS} weight`, variables);
      expect([nodes.length, nodes.filter(({ degree }) => degree === 0).length, ties.length]).toEqual([373, 58, 533]);
      const known = nodes.filter(({ agent }) => published.has(nameOf(agent)));
      expect(known.length).toBe(372);
      for (const { agent, degree, strength } of known) {
        const row = published.get(nameOf(agent))!;
        expect(degree).toBe(Number(row.Degree));
        // Published weights are rounded to six decimals before they are added up.
        expect(Math.abs(strength - Number(row['Weighted Degree']))).toBeLessThan(2e-5);
      }
      const weights = new Map(ties.map((tie) => [pairName(tie), tie.weight]));
      for (const row of testRows('cop_energy/published_edges.csv')) {
        const [a, b] = [row.source_name!, row.target_name!].map((text) => ({ id: '', name: { text } }));
        expect(Math.abs(weights.get(pairName({ a: a!, b: b! }))! - Number(row.Weight))).toBeLessThan(2e-6);
      }
    });

    test.each([
      ['COUNT', 'pair_count'],
      ['NEWMAN', 'pair_newman'],
      ['JACCARD', 'pair_jaccard'],
      ['COSINE', 'pair_cosine'],
      ['OVERLAP', 'pair_overlap'],
      ['AVERAGE', 'pair_average'],
    ])('weights of all ties by %s', async (weight, key) => {
      const field = `coAttendance(scope: $scope, weight: ${weight})`;
      const ties = await all<Pair & { weight: number }>(field, 'ties', `${ENDS} weight`, variables);
      expectColumn(key, ties, pairName, (tie) => tie.weight);
    });

    test.each([
      ['HYPERGEOMETRIC', 'HOLM', 'pair_p_hypergeom', 'pair_holm_all'],
      ['HYPERGEOMETRIC', 'BENJAMINI_HOCHBERG', 'pair_p_hypergeom', 'pair_bh_all'],
      ['SDSM', 'HOLM', 'pair_p_sdsm', 'pair_holm_sdsm'],
      ['SDSM', 'BENJAMINI_HOCHBERG', 'pair_p_sdsm', 'pair_bh_sdsm'],
    ])('significance of all ties by %s, adjusted by %s', async (model, adjust, p, q) => {
      const field = `coAttendance(scope: $scope, significance: { model: ${model}, adjust: ${adjust}, family: ALL })`;
      const fields = `${ENDS} pValue qValue`;
      const ties = await all<Pair & { pValue: number; qValue: number }>(field, 'ties', fields, variables);
      expectColumn(p, ties, pairName, ({ pValue }) => pValue);
      expectColumn(q, ties, pairName, ({ qValue }) => qValue);
    });

    test('centrality of all hosts and events; betweenness as published', async () => {
      type Node = { agent: Named } & Record<string, number | null>;
      const measures =
        'DEGREE, STRENGTH, BETWEENNESS, CLOSENESS, EIGENVECTOR, CONSTRAINT, TWO_MODE_DEGREE, TWO_MODE_BETWEENNESS, TWO_MODE_CLOSENESS';
      const field = `centrality(scope: $scope, measures: [${measures}])`;
      const twoMode = 'twoModeDegree twoModeBetweenness twoModeCloseness';
      const fields = `${AGENT} eventCount degree strength betweenness closeness eigenvector constraint ${twoMode}`;
      const agents = await all<Node>(field, 'agents', fields, variables);
      for (const [column, key] of [
        ['eventCount', 'actor_events'],
        ['degree', 'actor_degree'],
        ['strength', 'actor_strength'],
        ['betweenness', 'actor_betweenness'],
        ['closeness', 'actor_closeness_wf'],
        ['eigenvector', 'actor_eigenvector'],
        ['constraint', 'actor_constraint'],
        ['twoModeDegree', 'actor_bip_degree'],
        ['twoModeBetweenness', 'actor_bip_betweenness'],
        ['twoModeCloseness', 'actor_bip_closeness'],
      ] as const) {
        expectColumn(
          key,
          agents,
          ({ agent }) => nameOf(agent),
          (node) => node[column]!,
        );
      }
      const found = new Map(agents.map((node) => [nameOf(node.agent), node.betweenness!]));
      // Gephi divides by the pairs of the other 371 of its 372 nodes.
      for (const [name, row] of published) {
        expect(Math.abs(found.get(name)! / ((371 * 370) / 2) - Number(row.betweenesscentrality))).toBeLessThan(2e-6);
      }
      type EventNode = { event: { id: string } } & Record<string, number | null>;
      const events = await all<EventNode>(field, 'events', `event { id } agentCount ${twoMode}`, variables);
      for (const [column, key] of [
        ['agentCount', 'event_size'],
        ['twoModeDegree', 'event_bip_degree'],
        ['twoModeBetweenness', 'event_bip_betweenness'],
        ['twoModeCloseness', 'event_bip_closeness'],
      ] as const) {
        expectColumn(
          key,
          events,
          ({ event }) => codeOf.get(event.id)!,
          (node) => node[column]!,
        );
      }
    });

    test('communities: as good as the best of a hundred runs of Leiden', async () => {
      const { communities } = await api().data<{
        communities: { modularity: number; groups: { totalCount: number }; isolates: { totalCount: number } };
      }>(
        'query ($scope: Scope) { communities(scope: $scope) { modularity groups { totalCount } isolates { totalCount } } }',
        variables,
      );
      const known = expected.communities;
      expect(communities.modularity).toBeGreaterThan(known.modularity - 1e-9);
      expect(communities.isolates.totalCount).toBe(known.isolates_left_as_singletons);
      expect(communities.groups.totalCount).toBe(known.communities);
    });

    describe('in four arbitrary groups', () => {
      let groups: { name: string; members: string[] }[];

      beforeAll(async () => {
        const nodes = await all<{ agent: Named }>('coAttendance(scope: $scope)', 'nodes', AGENT, variables);
        groups = [0, 1, 2, 3].map((g) => ({
          name: `g${g}`,
          members: nodes.flatMap(({ agent }) => (copGroup(nameOf(agent)) === g ? [agent.id] : [])),
        }));
      });

      test('E-I index of network and groups', async () => {
        type Values = Record<string, number>;
        const network =
          'external internal ei expected permutation { mean sd z pAsSmallOrSmaller exact assignmentCount }';
        const group = 'external internalEdges eiEdges eiEnds expectedEdges expectedEnds';
        const { eiIndex } = await api().data<{
          eiIndex: Record<'unweighted' | 'weighted', Values & { permutation: Values }> & {
            groups: {
              nodes: (Record<'unweighted' | 'weighted', Values> & { group: { name: string; memberCount: number } })[];
            };
          };
        }>(
          `query ($scope: Scope, $groupBy: GroupBy!) { eiIndex(scope: $scope, groupBy: $groupBy, permutations: 2000) {
            unweighted { ${network} } weighted { ${network} }
            groups { nodes { group { name memberCount } unweighted { ${group} } weighted { ${group} } } }
          } }`,
          { ...variables, groupBy: { groups } },
        );
        for (const kind of ['unweighted', 'weighted'] as const) {
          const known = expected.ei[kind];
          const { permutation, ...found } = eiIndex[kind];
          for (const [name, value] of Object.entries(found)) expect(value).toBeCloseTo(known.network[name]!, 6);
          expect(permutation.mean).toBeCloseTo(known.permutation.ei_mean!, 6);
          expect(permutation.sd).toBeCloseTo(known.permutation.ei_sd!, 6);
          expect(permutation.z).toBeCloseTo(known.permutation.z!, 6);
          expect([permutation.exact, permutation.assignmentCount]).toEqual([false, 2000]);
          // Both are estimates: four standard errors of ours.
          expect(Math.abs(permutation.pAsSmallOrSmaller! - known.permutation.p_ei_as_small_or_smaller!)).toBeLessThan(
            0.05,
          );
          for (const row of known.groups) {
            const node = eiIndex.groups.nodes.find(({ group: { name } }) => name === row.group)!;
            expect(node.group.memberCount).toBe(row.size);
            for (const [field, value] of Object.entries(node[kind])) {
              const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
              expect(value).toBeCloseTo(row[column] as number, 6);
            }
          }
        }
      });

      test('brokers, two shared events', async () => {
        type Counts = Record<'coordinator' | 'itinerant' | 'gatekeeperRepresentative' | 'liaison' | 'total', number>;
        const roles = 'coordinator itinerant gatekeeperRepresentative liaison total';
        const given = `groups: [${groups.map((group) => `{ name: "${group.name}", members: ${JSON.stringify(group.members)} }`).join(', ')}]`;
        const field = `brokerage(scope: $scope, groupBy: { ${given} }, minShared: 2)`;
        const brokers = await all<{ agent: Named; observed: Counts }>(
          field,
          'brokers',
          `${AGENT} observed { ${roles} }`,
          variables,
        );
        for (const [role, key] of [
          ['coordinator', 'actor_coordinator'],
          ['itinerant', 'actor_itinerant'],
          ['gatekeeperRepresentative', 'actor_gatekeeper_representative'],
          ['liaison', 'actor_liaison'],
          ['total', 'actor_brokerage_total'],
        ] as const) {
          expectColumn(
            key,
            brokers,
            ({ agent }) => nameOf(agent),
            ({ observed }) => observed[role],
          );
        }
      });
    });

    test.each([
      ['count_weighted', 'minShared: 1', 'actor_coreness_weighted'],
      ['binary_p_ge_2', 'minShared: 2, binary: true', 'actor_coreness_binary'],
    ])('core and coreness, %s', async (key, given, column) => {
      const known = expected.core_periphery[key]!;
      const { corePeriphery } = await api().data<{ corePeriphery: { correlation: number; exact: boolean } }>(
        `query ($scope: Scope) { corePeriphery(scope: $scope, ${given}) { correlation exact } }`,
        variables,
      );
      expect(corePeriphery.correlation).toBeGreaterThan(known.correlation - 1e-9);
      expect(corePeriphery.exact).toBe(false);
      const field = `corePeriphery(scope: $scope, ${given}, method: CONTINUOUS)`;
      const agents = await all<{ agent: Named; coreness: number }>(field, 'agents', `${AGENT} coreness`, variables);
      expectColumn(
        column,
        agents,
        ({ agent }) => nameOf(agent),
        ({ coreness }) => coreness,
      );
    });

    test('Jaccard distance of all that ever hosted together', async () => {
      const field = 'equivalence(scope: $scope, distance: JACCARD)';
      const pairs = await all<Pair & { distance: number }>(field, 'pairs', `${ENDS} distance`, variables);
      expectColumn('pair_jaccard_distance', pairs, pairName, ({ distance }) => distance);
    });
  });
}

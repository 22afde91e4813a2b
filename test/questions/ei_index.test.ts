import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { withPackage } from '../support/packages.js';
import { testJson } from '../support/test_data.js';

const QUERY = `query (
  $scope: Scope, $groupBy: GroupBy!, $weight: TieWeight = COUNT, $permutations: Int = 100000, $minShared: Int = 1
) {
  eiIndex(scope: $scope, groupBy: $groupBy, weight: $weight, permutations: $permutations, minShared: $minShared) {
    basis { warnings { code count } }
    unweighted { ...network }
    weighted { ...network }
    groups {
      nodes {
        group { name memberCount members(first: 100) { nodes { id } } sourceCount facts { totalCount } }
        unweighted { ...group } weighted { ...group }
      }
    }
    agents(first: 100) {
      nodes { agent { id } group unweighted { ...agent } weighted { ...agent } facts { totalCount } }
    }
    ungrouped { nodes { id } }
  }
}
fragment network on EiIndexOfNetwork {
  external internal ei expected
  permutation { mean sd z pAsSmallOrSmaller pAsLargeOrLarger exact assignmentCount }
}
fragment group on EiIndexOfGroup { external internalEdges eiEdges eiEnds expectedEdges expectedEnds }
fragment agent on EiIndexOfAgent { external internal ei expected }`;

type Values = Record<string, number | null>;
type Network = Values & { permutation: Record<string, number | boolean | null> };

interface EiIndex {
  basis: { warnings: { code: string; count: number }[] };
  unweighted: Network;
  weighted: Network;
  groups: {
    nodes: {
      group: { name: string; memberCount: number; members: { nodes: { id: string }[] }; facts: { totalCount: number } };
      unweighted: Values;
      weighted: Values;
    }[];
  };
  agents: {
    nodes: {
      agent: { id: string };
      group: string;
      unweighted: Values;
      weighted: Values;
      facts: { totalCount: number };
    }[];
  };
  ungrouped: { nodes: { id: string }[] };
}

let database: Database;
let api: Api;

const ask = async (variables: object): Promise<EiIndex> =>
  (await api.data<{ eiIndex: EiIndex }>(QUERY, variables as Record<string, unknown>)).eiIndex;

describe('Davis’ southern women', () => {
  interface ExpectedNetwork {
    network: Values;
    groups: Record<string, number | string>[];
    permutation: Record<string, number | string>;
  }
  interface Expected {
    ei: { unweighted: ExpectedNetwork; weighted: ExpectedNetwork };
    actors: (Record<string, number> & { actor: string; group: string })[];
  }

  const scope = { unit: 'PERSON' };
  const person = (name: unknown): string => `person:davis-${String(name).toLowerCase().replace(/ /g, '-')}`;
  const expected = (): Expected => testJson('davis_southern_women/expected_measures.json');

  beforeAll(async () => {
    database = await withDataset('davis');
    api = new Api(database);
  });

  test('network, groups and women, to six decimals; all 43,758 assignments', async () => {
    const { ei, actors } = expected();
    const groups = ['g0', 'g1'].map((name) => ({
      name,
      members: actors.flatMap(({ actor, group }) => (group === name ? [person(actor)] : [])),
    }));
    const answer = await ask({ scope, groupBy: { groups } });
    for (const kind of ['unweighted', 'weighted'] as const) {
      const { network, groups: rows, permutation } = ei[kind];
      const found = answer[kind];
      for (const field of ['external', 'internal', 'ei', 'expected']) {
        expect(found[field]).toBeCloseTo(network[field]!, 6);
      }
      expect(found.permutation).toMatchObject({ exact: true, assignmentCount: permutation.assignments });
      for (const [field, column] of [
        ['mean', 'ei_mean'],
        ['sd', 'ei_sd'],
        ['z', 'z'],
        ['pAsSmallOrSmaller', 'p_ei_as_small_or_smaller'],
        ['pAsLargeOrLarger', 'p_ei_as_large_or_larger'],
      ] as const) {
        expect(found.permutation[field]).toBeCloseTo(permutation[column] as number, 6);
      }
      rows.forEach((row, g) => {
        const { group, [kind]: values } = answer.groups.nodes[g]!;
        expect([group.name, group.memberCount]).toEqual([row.group, row.size]);
        for (const [field, column] of [
          ['external', 'external'],
          ['internalEdges', 'internal_edges'],
          ['eiEdges', 'ei_edges'],
          ['eiEnds', 'ei_ends'],
          ['expectedEdges', 'expected_edges'],
          ['expectedEnds', 'expected_ends'],
        ] as const) {
          expect(values[field]).toBeCloseTo(row[column] as number, 6);
        }
      });
    }
    const women = new Map(answer.agents.nodes.map((node) => [node.agent.id, node]));
    for (const row of actors) {
      const { group, unweighted, weighted } = women.get(person(row.actor))!;
      expect([group, unweighted.external, unweighted.internal]).toEqual([row.group, row.external, row.internal]);
      expect([weighted.external, weighted.internal]).toEqual([row.external_weight, row.internal_weight]);
      expect(unweighted.ei).toBeCloseTo(row.ei_unweighted!, 6);
      expect(weighted.ei).toBeCloseTo(row.ei_weighted!, 6);
      expect(unweighted.expected).toBeCloseTo(row.ei_expected!, 6);
    }
  });

  test('by community the same, as these are the communities; without permutations no p values', async () => {
    const { ei } = expected();
    const answer = await ask({ scope, groupBy: { by: 'COMMUNITY' }, permutations: 0 });
    expect(answer.weighted.ei).toBeCloseTo(ei.weighted.network.ei!, 9);
    expect(answer.groups.nodes.map(({ group }) => [group.name, group.memberCount])).toEqual([
      ['1', 10],
      ['2', 8],
    ]);
    expect(answer.weighted.permutation).toMatchObject({ pAsSmallOrSmaller: null, exact: false, assignmentCount: 0 });
    expect(answer.weighted.permutation.z).toBeCloseTo(ei.weighted.permutation.z as number, 6);
    const order = answer.agents.nodes.map(({ unweighted }) => unweighted.ei!);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('arguments that cannot be are refused', async () => {
    const refused = async (variables: object): Promise<unknown> =>
      (await api.ask(QUERY, { scope, groupBy: { by: 'SECTOR' }, ...variables })).errors;
    for (const variables of [
      ...[{ permutations: -1 }, { permutations: 1_000_001 }, { minShared: 0 }],
      { groupBy: { groups: ['x', 'y'].map((name) => ({ name, members: ['person:davis-evelyn-jefferson'] })) } },
    ]) {
      expect(await refused(variables)).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    }
    expect(await refused({ groupBy: { groups: [{ name: 'x', members: ['person:nobody'] }] } })).toMatchObject([
      { code: 'UNKNOWN_ID' },
    ]);
  });
});

describe('two sectors', () => {
  beforeAll(async () => {
    database = await withPackage({
      sources: 'id\nminutes\nregister',
      organisations: `id,name__en,sector,source
u1,u1,LABOUR,register
u2,u2,LABOUR,register
u3,u3,LABOUR,minutes
m1,m1,STATE,register
m2,m2,STATE,register
x,x,,register`,
      persons: 'id,name,visibility\np,Ana P.,PUBLIC\nq,Budi Q.,PUBLIC\nr,Citra R.,PUBLIC',
      events: 'id,start\ne1,2024-01-01\ne2,2024-02-01\ne3,2024-03-01',
      participations: `event,agent,on_behalf_of,status,source
e1,organisation:u1,,ATTENDED,minutes
e1,organisation:u2,,ATTENDED,minutes
e1,organisation:u3,,ATTENDED,minutes
e2,person:p,u1,ATTENDED,minutes
e2,person:q,m1,ATTENDED,minutes
e2,person:r,u2,ATTENDED,minutes
e3,person:r,m2,ATTENDED,minutes
e3,organisation:x,,ATTENDED,minutes`,
    });
    api = new Api(database);
  });

  test('by sector: six ties, of which three are within, and one agent in no sector', async () => {
    const answer = await ask({ groupBy: { by: 'SECTOR' } });
    expect(answer.groups.nodes.map(({ group }) => [group.name, group.memberCount])).toEqual([
      ['STATE', 2],
      ['LABOUR', 3],
    ]);
    // u1–u2 met twice. Both met m1 once. m2 met x alone.
    expect(answer.unweighted).toMatchObject({ external: 2, internal: 3, ei: -1 / 5, expected: 1 / 5 });
    expect(answer.weighted).toMatchObject({ external: 2, internal: 4, ei: -2 / 6 });
    expect(answer.unweighted.permutation).toMatchObject({ exact: true, assignmentCount: 10 });
    expect(answer.ungrouped.nodes).toEqual([{ id: 'organisation:x' }]);
    expect(answer.basis.warnings).toContainEqual({ code: 'UNGROUPED', count: 1 });
    expect(answer.agents.nodes.map(({ agent, unweighted }) => [agent.id, unweighted.ei])).toEqual([
      ['organisation:u3', -1],
      ['organisation:u1', -1 / 3],
      ['organisation:u2', -1 / 3],
      ['organisation:m1', 1],
      ['organisation:m2', null],
    ]);
  });

  test('ties by NEWMAN: a meeting of three gives each pair a half', async () => {
    const { weighted, unweighted } = await ask({ groupBy: { by: 'SECTOR' }, weight: 'NEWMAN', minShared: 2 });
    // Two shared events only u1 and u2 have.
    expect(unweighted).toMatchObject({ external: 0, internal: 1 });
    expect(weighted).toMatchObject({ external: 0, internal: 1, ei: -1 });
    const all = await ask({ groupBy: { by: 'SECTOR' }, weight: 'NEWMAN' });
    expect(all.weighted).toMatchObject({ external: 1, internal: 2, ei: -1 / 3 });
  });

  test('sectors are what the scope’s sources state', async () => {
    const answer = await ask({ groupBy: { by: 'SECTOR' }, scope: { excludeSources: ['source:register'] } });
    expect(answer.groups.nodes.map(({ group }) => [group.name, group.memberCount])).toEqual([['LABOUR', 1]]);
    expect(answer.unweighted.ei).toBeNull();
  });

  test('a person is with whom it acted for; for two sectors, with nobody', async () => {
    const { groups, ungrouped } = await ask({ groupBy: { by: 'SECTOR' }, scope: { unit: 'PERSON' } });
    expect(groups.nodes.map(({ group }) => [group.name, group.members.nodes.map(({ id }) => id)])).toEqual([
      ['STATE', ['person:q']],
      ['LABOUR', ['person:p']],
    ]);
    expect(ungrouped.nodes).toEqual([{ id: 'person:r' }]);
  });

  test('groups and agents open to participations', async () => {
    const { groups, agents } = await ask({ groupBy: { by: 'SECTOR' } });
    expect(groups.nodes.map(({ group }) => group.facts.totalCount)).toEqual([2, 5]);
    expect(agents.nodes.map(({ facts }) => facts.totalCount)).toEqual([1, 2, 2, 1, 1]);
  });
});

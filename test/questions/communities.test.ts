import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { withPackage } from '../support/packages.js';
import { testJson } from '../support/test_data.js';

const QUERY = `query (
  $scope: Scope, $method: CommunityMethod = LOUVAIN, $resolution: Float = 1, $runs: Int = 10, $seed: Int = 1
) {
  communities(scope: $scope, method: $method, resolution: $resolution, runs: $runs, seed: $seed) {
    basis { agentCount factCount sourceCount warnings { code count } }
    modularity stability
    isolates { nodes { id } }
    groups {
      totalCount
      nodes {
        name members(first: 100) { totalCount nodes { id } } attendanceCount attendanceShare eventShare
        events { totalCount } ownEvents { nodes { id } }
        stanceHolderCount congruenceWithin congruenceBetween
        facts(first: 100) { totalCount nodes { fact { __typename } } } sourceCount
      }
    }
  }
}`;

interface Group {
  name: string;
  members: { totalCount: number; nodes: { id: string }[] };
  attendanceCount: number;
  attendanceShare: number;
  eventShare: number;
  ownEvents: { nodes: { id: string }[] } | null;
  stanceHolderCount: number;
  congruenceWithin: number | null;
  congruenceBetween: number | null;
  facts: { totalCount: number; nodes: { fact: { __typename: string } }[] };
  sourceCount: number;
}

interface Communities {
  basis: { agentCount: number; factCount: number; sourceCount: number; warnings: { code: string; count: number }[] };
  modularity: number | null;
  stability: number | null;
  isolates: { nodes: { id: string }[] };
  groups: { totalCount: number; nodes: Group[] };
}

let database: Database;
let api: Api;

const ask = async (variables: object): Promise<Communities> =>
  (await api.data<{ communities: Communities }>(QUERY, variables as Record<string, unknown>)).communities;
const membersOf = ({ members }: Group): string[] => members.nodes.map(({ id }) => id);
const codes = ({ basis }: Communities): string[] => basis.warnings.map(({ code }) => code);

describe('Davis’ southern women', () => {
  const scope = { unit: 'PERSON' };
  const person = (name: string): string => `person:davis-${name.toLowerCase().replace(/ /g, '-')}`;

  beforeAll(async () => {
    database = await withDataset('davis');
    api = new Api(database);
  });

  test('the optimum: Q = 0.151865, ten and eight', async () => {
    const { actors } = testJson<{ actors: { actor: string; group: string }[] }>(
      'davis_southern_women/expected_measures.json',
    );
    const answer = await ask({ scope });
    expect(answer.modularity).toBeCloseTo(0.151865282975, 9);
    const expected = ['g1', 'g0'].map((wanted) =>
      actors.flatMap(({ actor, group }) => (group === wanted ? [person(actor)] : [])).sort(),
    );
    expect(answer.groups.nodes.map(membersOf)).toEqual(expected);
    expect(answer.groups.nodes.map(({ name }) => name)).toEqual(['1', '2']);
    expect(answer.isolates.nodes).toEqual([]);
    expect(answer.stability).toBeGreaterThan(0.5);
    expect(answer.basis.warnings).toContainEqual({ code: 'CO_ATTENDANCE_ONLY', count: 2 });
  });

  test('the two-mode network: at least as good as its women’s groups with the best events', async () => {
    const { modularity, groups } = await ask({ scope, method: 'BIPARTITE' });
    expect(modularity).toBeGreaterThan(0.321171);
    const own = groups.nodes.flatMap(({ ownEvents }) => ownEvents!.nodes.map(({ id }) => id));
    expect([own.length, new Set(own).size]).toEqual([14, 14]);
    expect(groups.nodes.reduce((sum, { members }) => sum + members.totalCount, 0)).toBe(18);
  });

  test('a higher resolution gives more groups; the seed is repeated and settles the answer', async () => {
    const fine = await ask({ scope, resolution: 1.6 });
    expect(fine.groups.totalCount).toBeGreaterThan(2);
    expect(await ask({ scope, resolution: 1.6, seed: 1 })).toEqual(fine);
  });

  test('a search that cannot be is refused', async () => {
    for (const variables of [{ resolution: -1 }, { runs: 0 }, { runs: 1001 }]) {
      expect((await api.ask(QUERY, variables)).errors).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    }
  });
});

describe('two rooms', () => {
  const room = (event: string, agents: string[]): string[] =>
    agents.map((agent) => `${event},organisation:${agent},ATTENDED,minutes`);

  beforeAll(async () => {
    database = await withPackage({
      sources: 'id\nminutes\nletters',
      issues: 'id,name__en,claim\ndam,"The dam is needed",true\nprice,"Water is too dear",true',
      organisations: ['id,name__en', ...['a', 'b', 'c', 'd', 'e', 'alone'].map((id) => `${id},${id}`)].join('\n'),
      events: 'id,start\ne1,2024-01-01\ne2,2024-02-01\ne3,2024-03-01\ne4,2024-04-01',
      participations: [
        'event,agent,status,source',
        ...room('e1', ['a', 'b', 'c']),
        ...room('e2', ['a', 'b', 'c']),
        ...room('e3', ['d', 'e']),
        ...room('e4', ['alone']),
      ].join('\n'),
      stances: `agent,target,polarity,date,source
organisation:a,issue:dam,1,2024-01-05,letters
organisation:b,issue:dam,1,2024-01-05,letters
organisation:a,issue:price,1,2024-01-05,letters
organisation:c,issue:price,-1,2024-01-05,letters
organisation:d,issue:dam,1,2024-01-05,letters
organisation:e,issue:dam,0,2024-01-05,letters`,
    });
    api = new Api(database);
  });

  test('groups with their events, and who was alone', async () => {
    const { groups, isolates, modularity } = await ask({});
    expect(groups.nodes.map(membersOf)).toEqual([
      ['organisation:a', 'organisation:b', 'organisation:c'],
      ['organisation:d', 'organisation:e'],
    ]);
    expect(groups.nodes).toMatchObject([
      { attendanceCount: 6, attendanceShare: 6 / 9, eventShare: 0.5, ownEvents: null },
      { attendanceCount: 2, attendanceShare: 2 / 9, eventShare: 0.25 },
    ]);
    expect(isolates.nodes).toEqual([{ id: 'organisation:alone' }]);
    // Weights 6 and 1 within, of 7: Q = 6/7 + 1/7 − (12/14)² − (2/14)².
    expect(modularity).toBeCloseTo(1 - (6 / 7) ** 2 - (1 / 7) ** 2, 12);
  });

  test('congruence within and between, with the stances among the facts', async () => {
    const { groups, basis } = await ask({});
    // a and b agree on the dam: 1 / ((2 + 1)/2); a and c, b and c on nothing. With d a and b agree on the dam too.
    expect(groups.nodes[0]).toMatchObject({ stanceHolderCount: 3, sourceCount: 2 });
    expect(groups.nodes[0]!.congruenceWithin).toBeCloseTo(2 / 3 / 3, 12);
    expect(groups.nodes[0]!.congruenceBetween).toBeCloseTo((2 / 3 + 1) / 3, 12);
    // e is neutral: d has nobody to agree with in its group.
    expect(groups.nodes[1]).toMatchObject({ stanceHolderCount: 1, congruenceWithin: null });
    expect(groups.nodes[1]!.congruenceBetween).toBeCloseTo((2 / 3 + 1) / 3, 12);
    const kinds = groups.nodes[0]!.facts.nodes.map(({ fact }) => fact.__typename);
    expect([kinds.filter((kind) => kind === 'Participation').length, kinds.length]).toEqual([6, 10]);
    expect(basis).toMatchObject({ factCount: 15, sourceCount: 2 });
    expect(basis.warnings.map(({ code }) => code)).not.toContain('CO_ATTENDANCE_ONLY');
  });

  test('without what states the stances it says that these are groups of co-attendance alone', async () => {
    const answer = await ask({ scope: { excludeSources: ['source:letters'] } });
    expect(codes(answer)).toContain('CO_ATTENDANCE_ONLY');
    expect(answer.groups.nodes[0]).toMatchObject({ stanceHolderCount: 0, congruenceWithin: null, sourceCount: 1 });
    expect(answer.basis).toMatchObject({ factCount: 9, sourceCount: 1 });
  });

  test('in the two-mode network who was alone has the event for itself', async () => {
    const { groups, isolates } = await ask({ method: 'BIPARTITE' });
    expect(isolates.nodes).toEqual([]);
    expect(groups.nodes.map((group) => [membersOf(group).length, group.ownEvents!.nodes.length])).toEqual([
      [3, 2],
      [2, 1],
      [1, 1],
    ]);
  });

  test('no events: no groups, and nothing to say of them', async () => {
    const answer = await ask({ scope: { from: '2030' } });
    expect(answer).toMatchObject({ modularity: null, stability: null, groups: { totalCount: 0 } });
    expect(codes(answer)).not.toContain('CO_ATTENDANCE_ONLY');
  });
});

import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { withPackage } from '../support/packages.js';
import { testJson } from '../support/test_data.js';

const QUERY = `query ($scope: Scope, $groupBy: GroupBy!, $minShared: Int = 1, $mode: BrokerageMode = ONE_MODE) {
  brokerage(scope: $scope, groupBy: $groupBy, minShared: $minShared, mode: $mode) {
    basis { warnings { code count } }
    density
    totals { ...roles }
    groups { nodes { name memberCount } }
    ungrouped { nodes { id } }
    brokers(first: 100) {
      nodes { agent { id } group observed { ...roles } expected { ...roles } z { ...roles } eventPairCount facts { totalCount } }
    }
  }
}
fragment roles on BrokerageRoles { coordinator itinerant gatekeeperRepresentative liaison total }`;

type Roles = Record<'coordinator' | 'itinerant' | 'gatekeeperRepresentative' | 'liaison' | 'total', number | null>;

interface Brokerage {
  basis: { warnings: { code: string; count: number }[] };
  density: number | null;
  totals: Roles;
  groups: { nodes: { name: string; memberCount: number }[] };
  ungrouped: { nodes: { id: string }[] };
  brokers: {
    nodes: {
      agent: { id: string };
      group: string;
      observed: Roles;
      expected: Roles | null;
      z: Roles | null;
      eventPairCount: number | null;
      facts: { totalCount: number };
    }[];
  };
}

let database: Database;
let api: Api;

const ask = async (variables: object): Promise<Brokerage> =>
  (await api.data<{ brokerage: Brokerage }>(QUERY, variables as Record<string, unknown>)).brokerage;

describe('Davis’ southern women, three shared events', () => {
  interface Expected {
    brokerage: { totals: Record<string, number>; edges: number };
    actors: (Record<string, number> & { actor: string; group: string })[];
  }

  const scope = { unit: 'PERSON' };
  const person = (name: string): string => `person:davis-${name.toLowerCase().replace(/ /g, '-')}`;
  const expected = (): Expected => testJson('davis_southern_women/expected_measures.json');

  beforeAll(async () => {
    database = await withDataset('davis');
    api = new Api(database);
  });

  test('every woman’s roles between the two groups', async () => {
    const { brokerage, actors } = expected();
    const groups = ['g0', 'g1'].map((name) => ({
      name,
      members: actors.flatMap(({ actor, group }) => (group === name ? [person(actor)] : [])),
    }));
    const answer = await ask({ scope, groupBy: { groups }, minShared: 3 });
    const { coordinator, itinerant, gatekeeper_representative: gatekeeperRepresentative, liaison } = brokerage.totals;
    expect(answer.totals).toEqual({ coordinator, itinerant, gatekeeperRepresentative, liaison, total: 76 });
    expect(answer.density).toBeCloseTo(brokerage.edges / 153, 12);
    const found = new Map(answer.brokers.nodes.map((node) => [node.agent.id, node]));
    for (const row of actors) {
      const { group, observed } = found.get(person(row.actor))!;
      expect([group, observed]).toEqual([
        row.group,
        {
          coordinator: row.coordinator,
          itinerant: row.itinerant,
          gatekeeperRepresentative: row.gatekeeper_representative,
          liaison: row.liaison,
          total: row.brokerage_total,
        },
      ]);
    }
    const totals = answer.brokers.nodes.map(({ observed }) => observed.total!);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  test('by community the same, against what chance would give', async () => {
    const { totals, brokers } = await ask({ scope, groupBy: { by: 'COMMUNITY' }, minShared: 3 });
    expect(totals).toMatchObject({ coordinator: 17, itinerant: 3, gatekeeperRepresentative: 56, liaison: 0 });
    // One of ten: 36 pairs within her group, 28 within the other, 72 across; each open with d²(1 − d), d = 46/153.
    const open = (46 / 153) ** 2 * (1 - 46 / 153);
    const ofTen = brokers.nodes.find(({ group }) => group === '1')!;
    expect(ofTen.expected!.coordinator).toBeCloseTo(36 * open, 12);
    expect(ofTen.expected!.itinerant).toBeCloseTo(28 * open, 12);
    expect(ofTen.expected!.gatekeeperRepresentative).toBeCloseTo(72 * open, 12);
    expect([ofTen.expected!.liaison, ofTen.z!.liaison]).toEqual([0, null]);
    expect(Math.sign(ofTen.z!.total!)).toBe(Math.sign(ofTen.observed.total! - ofTen.expected!.total!));
  });

  test('fewer than one shared event is refused', async () => {
    const { errors } = await api.ask(QUERY, { scope, groupBy: { by: 'COMMUNITY' }, minShared: 0 });
    expect(errors).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
  });
});

describe('one broker of two rooms', () => {
  beforeAll(async () => {
    database = await withPackage({
      organisations: 'id,name__en,sector\nu,u,LABOUR\nv,v,LABOUR\nb,b,CSO\nm,m,STATE\nx,x,',
      events: 'id,start\ne,2024-01-01\nf,2024-02-01\ng,2024-03-01',
      participations: `event,agent,status
e,organisation:u,ATTENDED
e,organisation:v,ATTENDED
e,organisation:b,ATTENDED
f,organisation:b,ATTENDED
f,organisation:m,ATTENDED
f,organisation:x,ATTENDED
g,organisation:u,ATTENDED
g,organisation:b,ATTENDED`,
    });
    api = new Api(database);
  });

  test('one-mode: b between both unions and the ministry; who has no sector is no end', async () => {
    const { brokers, groups, ungrouped, basis, totals } = await ask({ groupBy: { by: 'SECTOR' } });
    expect(groups.nodes).toEqual([
      { name: 'STATE', memberCount: 1 },
      { name: 'LABOUR', memberCount: 2 },
      { name: 'CSO', memberCount: 1 },
    ]);
    expect(ungrouped.nodes).toEqual([{ id: 'organisation:x' }]);
    expect(basis.warnings).toContainEqual({ code: 'UNGROUPED', count: 1 });
    expect(totals).toEqual({ coordinator: 0, itinerant: 0, gatekeeperRepresentative: 0, liaison: 2, total: 2 });
    expect(brokers.nodes[0]).toMatchObject({
      agent: { id: 'organisation:b' },
      group: 'CSO',
      observed: { liaison: 2 },
      eventPairCount: null,
      facts: { totalCount: 3 },
    });
  });

  test('two-mode: e–f and f–g share nobody but b; e–g share u as well', async () => {
    const { brokers, density } = await ask({ groupBy: { by: 'SECTOR' }, mode: 'TWO_MODE' });
    expect(density).toBeNull();
    // Chains: u–e–b–f–m, v–e–b–f–m, u–g–b–f–m.
    expect(brokers.nodes[0]).toMatchObject({
      agent: { id: 'organisation:b' },
      eventPairCount: 2,
      observed: { coordinator: 0, itinerant: 0, gatekeeperRepresentative: 0, liaison: 3, total: 3 },
      expected: null,
      z: null,
    });
    expect(brokers.nodes.slice(1).map(({ eventPairCount: eventPairs }) => eventPairs)).toEqual([0, 0, 0]);
  });
});

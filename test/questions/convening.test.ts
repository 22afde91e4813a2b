import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { withPackage } from '../support/packages.js';

const VALLEY = { issues: ['issue:river', 'issue:water'] };

let api: Api;
beforeAll(async () => {
  const database = await withDataset('riverside');
  api = new Api(database);
});

interface Arc {
  from: { id: string };
  to: { id: string };
  weight: number;
}

/** As `rivers-ministry → river-council 4`. */
const shown = ({ from, to, weight }: Arc): string => `${named(from.id)} → ${named(to.id)} ${weight}`;
const named = (id: string): string => id.replace('organisation:', '');

describe('convening', () => {
  interface Answer {
    convening: {
      reciprocity: number | null;
      eventWithoutHostCount: number;
      basis: { agentCount: number; eventCount: number; parameters: { scope: object }; warnings: { code: string }[] };
      nodes: {
        nodes: {
          agent: { id: string };
          outDegree: number;
          inDegree: number;
          outStrength: number;
          inStrength: number;
        }[];
      };
      arcs: {
        totalCount: number;
        nodes: (Arc & { reverseWeight: number; events: { nodes: { id: string }[] }; facts: { totalCount: number } })[];
      };
    };
  }

  const ask = async (scope: object): Promise<Answer['convening']> =>
    (
      await api.data<Answer>(
        `query ($scope: Scope) { convening(scope: $scope) {
          reciprocity eventWithoutHostCount basis { agentCount eventCount parameters warnings { code } }
          nodes(first: 100) { nodes { agent { id } outDegree inDegree outStrength inStrength } }
          arcs(first: 100) { totalCount nodes {
            from { id } to { id } weight reverseWeight events { nodes { id } } facts { totalCount }
          } }
        } }`,
        { scope },
      )
    ).convening;

  test('84 arcs of weight 125, whatever the scope says of hosts', async () => {
    const answer = await ask({ ...VALLEY, hosts: 'EXCLUDE' });
    expect(answer).toEqual(await ask({ ...VALLEY, hosts: 'ONLY' }));
    expect(answer.basis.parameters.scope).toMatchObject({ hosts: 'INCLUDE' });
    expect(answer.arcs.totalCount).toBe(84);
    expect(answer.arcs.nodes.reduce((sum, { weight }) => sum + weight, 0)).toBe(125);
    expect(shown(answer.arcs.nodes[0]!)).toBe('rivers-ministry → river-council 4');
    expect(answer.arcs.nodes.filter(({ weight }) => weight === 3).length).toBe(10);
    expect([answer.basis.agentCount, answer.basis.eventCount, answer.eventWithoutHostCount]).toEqual([16, 20, 0]);
  });

  test('40 of 84 arcs are mutual', async () => {
    const { reciprocity, arcs } = await ask(VALLEY);
    expect(reciprocity).toBeCloseTo(0.47619, 6);
    expect(arcs.nodes.filter(({ reverseWeight }) => reverseWeight > 0).length).toBe(40);
    const between = arcs.nodes.filter(
      ({ from, to }) => named(from.id) === 'lirrow-university' && named(to.id) === 'works-ministry',
    );
    expect(between).toMatchObject([{ weight: 2, reverseWeight: 2 }]);
  });

  test('degrees and strengths', async () => {
    const { nodes } = (await ask(VALLEY)).nodes;
    const of = (name: string): number[] => {
      const node = nodes.find(({ agent }) => named(agent.id) === name)!;
      return [node.outDegree, node.outStrength, node.inDegree, node.inStrength];
    };
    expect(of('rivers-ministry').slice(0, 2)).toEqual([11, 25]);
    expect(of('lirrow-university').slice(0, 2)).toEqual([10, 17]);
    expect(of('works-ministry').slice(0, 2)).toEqual([7, 15]);
    expect(of('quill-fund').slice(0, 2)).toEqual([0, 0]);
    expect(of('fisherfolk').slice(2)).toEqual([7, 14]);
    expect(of('river-council').slice(2)).toEqual([8, 14]);
  });

  test('an arc opens to its events and to the facts of both sides', async () => {
    const { arcs } = await ask({ ...VALLEY, to: '2023' });
    for (const { weight, events, facts } of arcs.nodes) {
      expect(events.nodes.length).toBe(weight);
      expect(facts.totalCount).toBeGreaterThanOrEqual(2 * weight);
    }
  });
});

describe('addressing', () => {
  interface AddressingArc extends Arc {
    answeredCount: number;
    answeredShare: number;
    recommendations: { nodes: { id: string }[] };
    facts: { nodes: { fact: { __typename: string } }[] };
  }

  interface Answer {
    addressing: {
      reciprocity: number | null;
      recommendationCount: number;
      basis: { agentCount: number; factCount: number; warnings: { code: string; count: number }[] };
      nodes: { totalCount: number };
      arcs: { totalCount: number; nodes: AddressingArc[] };
    };
  }

  const ask = async (scope: object): Promise<Answer['addressing']> =>
    (
      await api.data<Answer>(
        `query ($scope: Scope) { addressing(scope: $scope) {
          reciprocity recommendationCount basis { agentCount factCount warnings { code count } } nodes { totalCount }
          arcs(first: 100) { totalCount nodes {
            from { id } to { id } weight answeredCount answeredShare recommendations { nodes { id } }
            facts { nodes { fact { __typename } } }
          } }
        } }`,
        { scope },
      )
    ).addressing;

  test('12 arcs, with what was answered', async () => {
    const { arcs, reciprocity, recommendationCount: recommendations, basis } = await ask(VALLEY);
    expect(arcs.nodes.map((arc) => `${shown(arc)} ${arc.answeredCount}`)).toEqual([
      'lirrow-university → rivers-ministry 2 2',
      'river-keepers → rivers-ministry 2 1',
      'water-union → river-council 2 1',
      'clean-water → river-council 1 1',
      'clean-water → rivers-ministry 1 1',
      'clean-water → works-ministry 1 1',
      'lirrow-university → stone-company 1 0',
      'lirrow-university → works-ministry 1 1',
      'river-keepers → stone-company 1 0',
      'valley-chamber → river-council 1 0',
      'valley-chamber → works-ministry 1 1',
      'works-ministry → rivers-ministry 1 1',
    ]);
    expect(arcs.nodes.map(({ answeredShare }) => answeredShare).slice(0, 2)).toEqual([1, 0.5]);
    expect([reciprocity, recommendations]).toEqual([0, 8]);
    // The village councils are addressed, and have no name of their own; Tamsin Quill answered for nobody.
    expect(basis.warnings).toEqual(
      expect.arrayContaining([
        { code: 'UNNAMED_PARTICIPANTS', count: 1 },
        { code: 'PERSONS_DROPPED', count: 1 },
      ]),
    );
  });

  test('an arc opens to its recommendations, parties and responses', async () => {
    const [arc] = (await ask(VALLEY)).arcs.nodes;
    expect(arc!.recommendations.nodes.map(({ id }) => id)).toEqual(['output:fish-pass', 'output:publish-levels']);
    expect(arc!.facts.nodes.map(({ fact }) => fact.__typename).sort()).toEqual([
      ...Array<string>(4).fill('Party'),
      ...Array<string>(2).fill('Response'),
    ]);
  });

  test('the window asks for the day of the recommendation, filters on agents for both ends, events for its steps', async () => {
    const arcs = async (scope: object): Promise<string[]> => (await ask(scope)).arcs.nodes.map(shown);
    expect(await arcs({ ...VALLEY, from: '2025' })).toEqual([
      'river-keepers → rivers-ministry 2',
      'lirrow-university → rivers-ministry 1',
      'lirrow-university → stone-company 1',
      'river-keepers → stone-company 1',
    ]);
    expect(await arcs({ ...VALLEY, sectors: ['STATE'] })).toEqual(['works-ministry → rivers-ministry 1']);
    expect(await arcs({ events: ['event:audience-union-2024'] })).toEqual(['water-union → river-council 1']);
    expect(await arcs({ issues: ['issue:quarry'] })).toEqual([
      'valley-chamber → river-council 1',
      'valley-chamber → works-ministry 1',
    ]);
  });

  test('persons: nobody who may be named is a party to a recommendation', async () => {
    const { arcs, basis } = await ask({ ...VALLEY, unit: 'PERSON' });
    expect(arcs.totalCount).toBe(0);
    expect(basis.warnings.map(({ code }) => code)).toEqual(['PERSONS_WITHHELD']);
  });
});

describe('networks, units and unknown hosts', () => {
  beforeAll(async () => {
    const database = await withPackage({
      organisations: 'id,form\nnetwork,NETWORK\nmember,\nguest,\nbranch,UNIT',
      memberships: 'member,organisation,kind\norganisation:member,network,MEMBER\norganisation:branch,network,UNIT',
      events: 'id,start\nassembly,2024-01-01\nmeeting,2024-02-01',
      participations: [
        'event,agent,roles,status',
        'assembly,organisation:network,HOST,ATTENDED\nassembly,organisation:member,ATTENDEE,ATTENDED',
        'assembly,organisation:guest,ATTENDEE,ATTENDED\nmeeting,organisation:guest,ATTENDEE,ATTENDED',
        'meeting,organisation:branch,ATTENDEE,ATTENDED',
      ].join('\n'),
    });
    api = new Api(database);
  });

  const arcs = async (scope: object): Promise<string[]> => {
    const { convening } = await api.data<{
      convening: { eventWithoutHostCount: number; eventsWithoutHost: object; arcs: { nodes: Arc[] } };
    }>(
      `query ($scope: Scope) { convening(scope: $scope) {
        eventWithoutHostCount eventsWithoutHost { nodes { id } } arcs { nodes { from { id } to { id } weight } }
      } }`,
      { scope },
    );
    expect(convening.eventWithoutHostCount).toBe(1);
    expect(convening.eventsWithoutHost).toEqual({ nodes: [{ id: 'event:meeting' }] });
    return convening.arcs.nodes.map(shown);
  };

  test('an event of which no host is known gives no arc', async () => {
    expect(await arcs({})).toEqual(['network → guest 1', 'network → member 1']);
  });

  test('a member that counts with its hosting network is on the host side, though it came too', async () => {
    expect(await arcs({ expandNetworks: true })).toEqual(['member → guest 1', 'network → guest 1']);
  });
});

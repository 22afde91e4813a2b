import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { importFolder, packageOf, withPackage } from '../support/packages.js';

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await withPackage({
    organisations: 'id\nunion\nleague\nbureau',
    memberships: 'member,organisation,kind\norganisation:bureau,league,UNIT',
    persons: 'id,visibility\nani,PUBLIC\nbudi,PUBLIC',
    issues: 'id,claim\ndam,true\nhours,true\nquarry,true\nroad,true\nwage,true',
    events: 'id,start\ntalk,2024-05-01',
    sources: 'id\npaper',
    stances: [
      'agent,on_behalf_of,target,polarity,date,event,source,quote',
      'organisation:union,,issue:dam,1,2024-01,,paper,Build it',
      'organisation:union,,issue:dam,0,2024-02,,paper,',
      'organisation:union,,issue:dam,-1,,talk,paper,Leave it',
      'organisation:union,,issue:dam,-1,,talk,,',
      'organisation:union,,issue:hours,1,2024-01,,paper,',
      'organisation:union,,issue:hours,-1,2024-02,,paper,',
      'organisation:union,,issue:hours,1,2024-03,,paper,',
      'person:ani,union,issue:quarry,1,2024-01,,paper,',
      'person:budi,union,issue:quarry,-1,2024-02,,paper,',
      'organisation:union,,issue:road,1,2024-01,,paper,',
      'organisation:union,,issue:road,-1,,,paper,',
      'organisation:union,,issue:wage,1,2024-01,,paper,',
      'organisation:union,,issue:wage,1,2024-02,,paper,',
      'organisation:league,,issue:wage,1,2024-01,,paper,',
      'organisation:bureau,,issue:wage,-1,2024-02,,paper,',
    ].join('\n'),
  });
  api = new Api(database);
});

const SIDES = `query ($scope: Scope) { congruence(scope: $scope) { nodes { nodes { agent { id }
  bothSides { totalCount nodes { kind target { ... on Node { id } } sourceCount
    facts { nodes { fact { ... on Stance { polarity date event { id } agent { id } } } assertions { nodes { quote } } } } } } } } } }`;
interface BothSides {
  kind: string;
  target: { id: string };
  sourceCount: number;
  facts: { nodes: object[] };
}
const sidesOf = async (agent: string, scope: object = {}): Promise<BothSides[]> => {
  type Node = { agent: { id: string }; bothSides: { nodes: BothSides[] } };
  const { congruence } = await api.data<{ congruence: { nodes: { nodes: Node[] } } }>(SIDES, { scope });
  return congruence.nodes.nodes.find((node) => node.agent.id === `organisation:${agent}`)!.bothSides.nodes;
};
const kindsOf = async (agent: string, scope: object = {}): Promise<string[]> =>
  (await sidesOf(agent, scope)).map(({ target, kind }) => `${target.id} ${kind}`);

test('switched, alternated, divided among persons, undated; who keeps to one side is not there', async () => {
  expect(await kindsOf('union')).toEqual([
    'issue:dam SWITCHED',
    'issue:hours ALTERNATED',
    'issue:quarry DIVIDED',
    'issue:road UNDATED',
  ]);
  expect(await kindsOf('league')).toEqual([]);
  expect(await kindsOf('union', { to: '2024-01' })).toEqual([]);
});

test('it opens to dates, speakers and quotes, in order of time and without the neutral ones', async () => {
  const [dam, , quarry] = await sidesOf('union');
  const union = { id: 'organisation:union' };
  expect(dam).toMatchObject({
    sourceCount: 2,
    facts: {
      nodes: [
        {
          fact: { polarity: 1, date: '2024-01', event: null, agent: union },
          assertions: { nodes: [{ quote: 'Build it' }] },
        },
        {
          fact: { polarity: -1, date: null, event: { id: 'event:talk' }, agent: union },
          assertions: { nodes: expect.arrayContaining([{ quote: 'Leave it' }, { quote: null }]) as object },
        },
      ],
    },
  });
  expect(quarry!.facts.nodes).toMatchObject([
    { fact: { polarity: 1, agent: { id: 'person:ani' } } },
    { fact: { polarity: -1, agent: { id: 'person:budi' } } },
  ]);
});

test('what a unit says is said by the whole, where units are rolled up; one date with both divides', async () => {
  expect(await kindsOf('league', { rollUpUnits: true })).toEqual(['issue:wage SWITCHED']);
  const stances = 'agent,target,polarity,date\norganisation:union,issue:wage,-1,2024-02-01';
  await importFolder(database, packageOf({ stances }, 'other'));
  expect(await kindsOf('union')).toContain('issue:wage DIVIDED');
});

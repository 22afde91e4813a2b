import { rebuildDerived } from '../../src/dataset/import/again/rebuild.js';
import { Api } from '../support/api.js';
import { withPackage } from '../support/packages.js';

/** Invented: a unit of a ministry that was dissolved, and a member founded after its network had met. */
const TABLES = {
  organisations: [
    'id,form,founded,dissolved',
    'ministry,SINGLE,2000,2020-06',
    'bureau,UNIT,2001,',
    'network,NETWORK,2000,2020-06',
    'member,SINGLE,2004,',
    'other,SINGLE,,',
  ].join('\n'),
  events: 'id,start\nnow,2025-11-10\nthen,2002-01-01\nbetween,2010~\nonce,',
  memberships: 'member,organisation,kind\norganisation:bureau,ministry,UNIT\norganisation:member,network,MEMBER',
  participations: `event,agent,status\n${['now', 'then', 'between', 'once']
    .flatMap((event) => ['bureau', 'network', 'other'].map((agent) => `${event},organisation:${agent},ATTENDED`))
    .join('\n')}`,
  issues: 'id,claim\nclaim,true',
  stances:
    'agent,target,polarity,date\norganisation:bureau,issue:claim,1,2025\norganisation:bureau,issue:claim,-1,2010\norganisation:other,issue:claim,1,2025',
};

let api: Api;
beforeAll(async () => {
  const database = await withPackage(TABLES);
  // An older database has no lifetimes on what is stated of organisations until it is rebuilt.
  await database.apply('older', 'MATCH (a:Assertion {table: "organisations"}) REMOVE a.firstDay, a.lastDay');
  await rebuildDerived(database);
  api = new Api(database);
});

interface Answer {
  agents: string[];
  warning: { sentence: string; count: number } | undefined;
}

async function ask(scope: string): Promise<Answer> {
  const { attendance } = await api.data<{
    attendance: {
      basis: { warnings: { code: string; sentence: string; count: number }[] };
      rows: { nodes: { countedAs: { id: string } }[] };
    };
  }>(`{ attendance(scope: {${scope}}) {
    basis { warnings { code sentence count } }
    rows(first: 100) { nodes { countedAs { ... on Organisation { id } } } }
  } }`);
  const warning = attendance.basis.warnings.find(({ code }) => code === 'OUTSIDE_LIFETIME');
  const agents = attendance.rows.nodes.map(({ countedAs }) => countedAs.id.replace('organisation:', ''));
  return { agents: agents.sort(), warning: warning && { sentence: warning.sentence, count: warning.count } };
}

const sentenceOf = (count: number): string =>
  `In ${count} case${count === 1 ? '' : 's'} a unit did not count as its parent, or a member with its network, because one of the two did not exist then.`;

test('a stated participation counts, whatever the lifetime', async () => {
  expect(await ask('events: ["event:now"]')).toEqual({ agents: ['bureau', 'network', 'other'], warning: undefined });
});

test.each([
  ['after the parent was dissolved and the network too', 'now', ['bureau', 'network', 'other'], 2],
  ['before the member was founded', 'then', ['ministry', 'network', 'other'], 1],
  ['while all of them exist', 'between', ['member', 'ministry', 'network', 'other'], 0],
  ['on a day that nobody knows', 'once', ['member', 'ministry', 'network', 'other'], 0],
])('units roll up and networks expand: %s', async (_, event, agents, count) => {
  const answer = await ask(`events: ["event:${event}"], rollUpUnits: true, expandNetworks: true`);
  expect(answer).toEqual({ agents, warning: count === 0 ? undefined : { count, sentence: sentenceOf(count) } });
});

test('stances too are rolled up only while both exist', async () => {
  const { congruence } = await api.data<{
    congruence: {
      basis: { warnings: { code: string; count: number }[] };
      nodes: { nodes: { agent: { id: string } }[] };
    };
  }>(
    '{ congruence(scope: {rollUpUnits: true}) { basis { warnings { code count } } nodes(first: 9) { nodes { agent { id } } } } }',
  );
  expect(congruence.nodes.nodes.map(({ agent }) => agent.id).sort()).toEqual([
    'organisation:bureau',
    'organisation:ministry',
    'organisation:other',
  ]);
  expect(congruence.basis.warnings).toContainEqual({ code: 'OUTSIDE_LIFETIME', count: 1 });
});

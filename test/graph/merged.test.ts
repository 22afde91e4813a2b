import type { Database } from '../../src/database/database.js';
import { factId, factKey } from '../../src/model/identity/fact_key.js';
import { Api } from '../support/api.js';
import { nodesOf } from '../support/graph_dump.js';
import { withPackage } from '../support/packages.js';

const TABLES = {
  organisations:
    'id,name__en,acronym,form,sector,founded\nriver,River League,RL,,CSO,\nriver-old,River League of Old,RLO,NETWORK,LABOUR,1990\nlake,Lake Circle,,SINGLE,CSO,',
  events: 'id,title__en,start\nmeeting,Meeting,2024-01-02\nmeeting-again,The Meeting,\nlater,Later,2024-02',
  issues: 'id,name__en,broader\nwater,Water,\nwaters,Waters,\nprice,Price,waters',
  participations:
    'event,agent,on_behalf_of,roles\nmeeting,organisation:river,,HOST\nmeeting-again,organisation:river-old,,\nmeeting-again,organisation:lake,river-old,\nlater,organisation:lake,,',
  memberships: 'member,organisation,kind\norganisation:lake,river-old,MEMBER',
  topics: 'subject,issue\nevent:meeting,water\nevent:later,price',
  judgements:
    'a,b,verdict,reason\norganisation:river-old,organisation:river,SAME,renamed\nevent:meeting,event:meeting-again,SAME,\nissue:water,issue:waters,SAME,',
};

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await withPackage(TABLES);
  api = new Api(database);
});

test('any old id gives the entity that it now is, with the facts and names of all', async () => {
  const of = (id: string): Promise<unknown> =>
    api.data(
      `query ($id: ID!) { organisation(id: $id) {
        id sector form founded name { text } assertionCount
        names { totalCount nodes { text { text } } }
        participations { totalCount nodes { event { id } agent { id } onBehalfOf { id } participationStatus } }
        members { totalCount nodes { member { id } organisation { id } } } } }`,
      { id },
    );
  const answer = await of('organisation:river-old');
  expect(answer).toEqual(await of('organisation:river'));
  expect(answer).toMatchObject({
    organisation: {
      id: 'organisation:river',
      sector: 'LABOUR',
      form: 'NETWORK',
      founded: '1990',
      assertionCount: 2,
      names: { totalCount: 4, nodes: Array(4).fill({ text: { text: expect.any(String) } }) },
      participations: {
        totalCount: 2,
        nodes: expect.arrayContaining([
          // One row says HOST, the other nothing: they speak of one fact.
          {
            event: { id: 'event:meeting' },
            agent: { id: 'organisation:river' },
            onBehalfOf: null,
            participationStatus: 'ATTENDED',
          },
          {
            event: { id: 'event:meeting' },
            agent: { id: 'organisation:lake' },
            onBehalfOf: { id: 'organisation:river' },
            participationStatus: 'ATTENDED',
          },
        ]) as unknown,
      },
      members: {
        totalCount: 1,
        nodes: [{ member: { id: 'organisation:lake' }, organisation: { id: 'organisation:river' } }],
      },
    },
  });
});

test('the host side is that of the whole entity', async () => {
  const { organisation } = await api.data<{ organisation: { participations: { nodes: object[] } } }>(
    `{ organisation(id: "organisation:lake") { participations { nodes { event { id } onBehalfOf { id } participationStatus } } } }`,
  );
  expect(organisation.participations.nodes).toEqual(
    expect.arrayContaining([
      { event: { id: 'event:meeting' }, onBehalfOf: { id: 'organisation:river' }, participationStatus: 'ATTENDED' },
      { event: { id: 'event:later' }, onBehalfOf: null, participationStatus: 'UNKNOWN' },
    ]),
  );
});

test('lists, counts, filters and search know one entity', async () => {
  expect(
    await api.data(`{
      organisations { totalCount nodes { id } }
      filtered: organisations(where: { events: ["event:meeting-again"] }) { totalCount nodes { id } }
      named: organisations(where: { nameContains: "of old" }) { nodes { id } }
      events(orderBy: EARLIEST_FIRST) { totalCount nodes { id } }
      attended: events(where: { agents: ["organisation:river-old"] }) { nodes { id } }
      search(text: "River League") { nodes { entity { id ... on Organisation { sector form } } tier } }
      dataset { counts { kind count } }
    }`),
  ).toMatchObject({
    organisations: { totalCount: 2, nodes: [{ id: 'organisation:lake' }, { id: 'organisation:river' }] },
    filtered: { totalCount: 2, nodes: [{ id: 'organisation:lake' }, { id: 'organisation:river' }] },
    named: { nodes: [{ id: 'organisation:river' }] },
    events: { totalCount: 2, nodes: [{ id: 'event:meeting' }, { id: 'event:later' }] },
    attended: { nodes: [{ id: 'event:meeting' }] },
    search: { nodes: [{ entity: { id: 'organisation:river', sector: 'LABOUR', form: 'NETWORK' }, tier: 'EXACT' }] },
    dataset: {
      counts: expect.arrayContaining([
        { kind: 'Organisation', count: 2 },
        { kind: 'Event', count: 2 },
      ]),
    },
  });
});

test('the tree of issues is that of the merged ones', async () => {
  const answer = await api.data(`{
    issue(id: "issue:waters") { id narrower { nodes { id broader { id } } } events(narrower: true) { nodes { id } } }
    events(where: { issues: ["issue:waters"] }) { nodes { id } } }`);
  const events = { nodes: [{ id: 'event:later' }, { id: 'event:meeting' }] };
  expect(answer).toEqual({
    issue: { id: 'issue:water', narrower: { nodes: [{ id: 'issue:price', broader: { id: 'issue:water' } }] }, events },
    events,
  });
});

test('the id of a fact that is one with another leads to that one; judgements are shown to nobody', async () => {
  const of = (agent: string, event: string): string => factId(factKey('Participation', [agent, event, '']));
  const [one, other] = [of('organisation:river', 'event:meeting'), of('organisation:river-old', 'event:meeting-again')];
  const asked = '{ id ... on Participation { roles assertionCount assertions { totalCount nodes { row } } } }';
  const answer = await api.data(`{ one: node(id: "${one}") ${asked} other: node(id: "${other}") ${asked} }`);
  const shown = {
    id: one,
    roles: ['HOST'],
    assertionCount: 2,
    assertions: { totalCount: 2, nodes: [{ row: 2 }, { row: 3 }] },
  };
  expect(answer).toEqual({ one: shown, other: shown });
  const judgements = await nodesOf(database, 'Judgement');
  const assertions = (await nodesOf(database, 'Assertion')).filter(({ table }) => table === 'judgements');
  expect([judgements.length, assertions.length]).toEqual([3, 3]);
  for (const { id } of [...judgements, ...assertions]) {
    expect(await api.data(`{ node(id: "${String(id)}") { id } }`)).toEqual({ node: null });
  }
  // The rows of the table are of its file, which answers do not list as a source of anything.
  const { sources } = await api.data<{ sources: { nodes: { id: string; says: { nodes: unknown[] } }[] } }>(
    '{ sources(first: 100) { nodes { id says(first: 100) { totalCount nodes { row } } } } }',
  );
  expect(sources.nodes.map(({ id }) => id)).not.toContain('source:demo/judgements.csv');
  expect(JSON.stringify(sources)).not.toContain('renamed');
});

test('an entity of which nothing speaks any more still counts where one that was judged to be it is live', async () => {
  await database.apply('forget', `MATCH (n:Entity {id: 'organisation:river'}) SET n.live = false`);
  expect(
    await api.data(`{ organisations { totalCount nodes { id } } dataset { counts { kind count } } }`),
  ).toMatchObject({
    organisations: { totalCount: 2, nodes: [{ id: 'organisation:lake' }, { id: 'organisation:river' }] },
    dataset: { counts: expect.arrayContaining([{ kind: 'Organisation', count: 2 }]) },
  });
});

import type { GraphQLInputObjectType } from 'graphql';
import { EMPTY_GRAPH } from '../../src/dataset/check/graph/graph_lookup.js';
import { importDataset } from '../../src/dataset/import/import.js';
import { readPlainTable } from '../../src/dataset/read/plain/plain_table.js';
import type { Database } from '../../src/database/database.js';
import { createSchema } from '../../src/schema.js';
import { writeTable } from '../dataset/check/problem_cases.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { importFolder, packageOf, withPackage } from '../support/packages.js';
import { requiredArguments } from './support/required_arguments.js';
import { everythingOf, questionsOf } from './support/whole_answer.js';

/** A talk that was planned, one that was called off, and one that was held; who hosts them never states a status. */
const TABLES = {
  sources: 'id,publisher,published\nearly,Koran,2024-01-01\nlate,Koran,2024-12-01',
  organisations: 'id\nministry\nunion\nbank\nbakers\nchamber',
  events: [
    'id,start,status,invitation_list,attendance_list,quote,source',
    'planned,2024-06-01,PLANNED,EXHAUSTIVE,EXHAUSTIVE,These were asked and will come.,early',
    'off,2024-06-02,CANCELLED,,,,late\nheld,2024-06-03,HELD,,,,late\nsilent,2024-06-04,,,,,early',
  ].join('\n'),
  issues: 'id,claim\nwages,true',
  topics: 'subject,issue\nevent:planned,wages\nevent:off,wages\nevent:held,wages',
  participations: [
    'event,agent,roles,status,source',
    ...['planned', 'off', 'held'].map((event) => `${event},organisation:ministry,HOST,,late`),
    'planned,organisation:union,,DECLINED,early\nplanned,organisation:bank,,INVITED,early',
    'planned,organisation:chamber,,ATTENDED,early',
    'off,organisation:union,,INVITED,late\noff,organisation:bank,CO_HOST,DECLINED,late',
    'held,organisation:union,,ATTENDED,late\nheld,organisation:bakers,,ATTENDED,late',
    'silent,organisation:bank,,ATTENDED,early\nsilent,organisation:bakers,,ATTENDED,early',
  ].join('\n'),
  stances: [
    'agent,target,polarity,date,event,source',
    'organisation:union,issue:wages,1,,planned,early\norganisation:bank,issue:wages,1,,held,late',
    'organisation:bakers,issue:wages,1,2024-01-01,,early',
  ].join('\n'),
};

/** Of everything that questions count, something at an event that was planned and not held. */
const PLANNED_ONLY = {
  organisations: 'id,sector\nministry,STATE\nunion,LABOUR\nbank,BUSINESS\nbakers,LABOUR',
  persons: 'id,visibility\nada,PUBLIC',
  events: 'id,start,status\nheld,2024-06-03,HELD\nplanned,2024-06-01,PLANNED',
  event_links: 'from,to,kind\nplanned,held,FEEDS_INTO',
  issues: 'id,claim\nwages,true\ntrade,true',
  outputs: 'id,kind,date\nplea,RECOMMENDATION,2024-05-01\nwalk,ACTION,',
  topics: 'subject,issue\nevent:held,wages\nevent:planned,wages',
  participations: [
    'event,agent,on_behalf_of,roles,status',
    'held,organisation:ministry,,HOST,ATTENDED\nheld,organisation:union,,,ATTENDED\nheld,organisation:bank,,,ATTENDED',
    'planned,organisation:bank,,HOST,ATTENDED\nplanned,organisation:bakers,,,ATTENDED\nplanned,person:ada,union,,ATTENDED',
  ].join('\n'),
  memberships: 'member,organisation,kind\nperson:ada,bakers,MEMBER\nperson:ada,union,MEMBER',
  steps: [
    'output,kind,event,by,to\nplea,PRESENTED,planned,organisation:union,organisation:ministry',
    'walk,ISSUED,planned,organisation:union,',
  ].join('\n'),
  parties: 'output,agent,role\nplea,organisation:union,ISSUER\nplea,organisation:ministry,ADDRESSEE',
  responses: 'recommendation,agent,kind,date,event\nplea,organisation:ministry,ACCEPTED,2024-07-01,planned',
  stances: [
    'agent,target,polarity,date,event',
    'organisation:union,issue:wages,1,2024-06-01,planned\norganisation:bank,issue:wages,1,2024-06-01,planned',
    'organisation:union,issue:trade,1,2024-06-01,planned\norganisation:bank,issue:trade,-1,2024-06-01,planned',
  ].join('\n'),
};

/** Arguments that a question needs. */
const NEEDED = requiredArguments('planned', 'plea');

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await withPackage(TABLES);
  api = new Api(database);
});

interface Rows {
  attendance: {
    basis: { warnings: { code: string; count: number }[] };
    rows: { nodes: { agent: { id: string }; event: { id: string }; participationStatus: string }[] };
  };
}

const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

/** `event agent STATUS`. */
async function attended(scope: string, of = api): Promise<string[]> {
  const { attendance } = await of.data<Rows>(
    `{ attendance(scope: {${scope}}) { basis { warnings { code count } }
       rows(first: 100) { nodes { agent { id } event { id } participationStatus } } } }`,
  );
  return attendance.rows.nodes.map(
    ({ agent, event, participationStatus }) => `${bare(event.id)} ${bare(agent.id)} ${participationStatus}`,
  );
}

test('a refused invitation is told and found; nobody who is not asked for comes with it', async () => {
  expect(await attended('eventStatuses: [PLANNED], statuses: [DECLINED]')).toEqual(['planned union DECLINED']);
  expect(await attended('eventStatuses: [CANCELLED], statuses: [INVITED, DECLINED], hosts: INCLUDE')).toEqual([
    'off bank DECLINED',
    'off union INVITED',
  ]);
  expect(await attended('statuses: [DECLINED, INVITED]')).toEqual([]);
  expect(await attended('eventStatuses: []')).toEqual([]);
});

test('a host of whom nobody says so was there where the event was held, and nowhere else', async () => {
  const scope = 'eventStatuses: [PLANNED, HELD, CANCELLED], statuses: [UNKNOWN, ATTENDED], hosts: ONLY';
  const expected = ['planned ministry UNKNOWN', 'off ministry UNKNOWN', 'held ministry ATTENDED'];
  expect(await attended(scope)).toEqual(expected);
  const { organisation } = await api.data<{
    organisation: { participations: { nodes: { event: { id: string }; participationStatus: string }[] } };
  }>('{ organisation(id: "organisation:ministry") { participations { nodes { event { id } participationStatus } } } }');
  const asFacts = organisation.participations.nodes.map(
    ({ event, participationStatus }) => `${bare(event.id)} ministry ${participationStatus}`,
  );
  expect(asFacts.sort()).toEqual(expected.sort());
});

test('in convening and venues a host counts by its role, unless it stayed away', async () => {
  const { convening, venues } = await api.data<{
    convening: { arcs: { nodes: { from: { id: string }; to: { id: string }; weight: number }[] } };
    venues: {
      rows: { nodes: { agent: { id: string }; visits: { nodes: { hosts: { nodes: { id: string }[] } }[] } }[] };
    };
  }>(`{
    convening(scope: {eventStatuses: [CANCELLED, PLANNED], statuses: [INVITED, DECLINED]}) {
      arcs { nodes { from { id } to { id } weight } }
    }
    venues(scope: {eventStatuses: [CANCELLED], statuses: [INVITED]}) {
      rows { nodes { agent { id } visits { nodes { hosts { nodes { id } } } } } }
    }
  }`);
  const arcs = convening.arcs.nodes.map(({ from, to, weight }) => `${bare(from.id)} → ${bare(to.id)} ${weight}`);
  // (The bank declined to host with the ministry, which is no invitation that it declined.)
  expect(arcs).toEqual(['ministry → union 2', 'ministry → bank 1']);
  const visits = venues.rows.nodes.map(({ agent, visits: { nodes } }) => [
    bare(agent.id),
    ...nodes.flatMap(({ hosts }) => hosts.nodes.map(({ id }) => bare(id))),
  ]);
  expect(visits).toEqual([
    ['ministry', 'ministry'],
    ['union', 'ministry'],
  ]);
});

test('the answer that counts hosts by role is not taken for the one that does not', async () => {
  const scope = 'eventStatuses: [PLANNED], statuses: [INVITED], hosts: INCLUDE';
  const fresh = new Api(database);
  const counts = (of: Api): Promise<unknown> => of.data(`{ eventOverlap(scope: {${scope}}) { basis { agentCount } } }`);
  const alone = await counts(fresh);
  await api.data(`{ convening(scope: {${scope}}) { basis { agentCount } } }`);
  expect(await counts(api)).toEqual(alone);
  expect(alone).toEqual({ eventOverlap: { basis: { agentCount: 1 } } });
});

test('of an event that was not held, absences say who was invited, and never who came', async () => {
  const states = async (event: string, scope = ''): Promise<Record<string, string>> => {
    const { absences } = await api.data<{
      absences: { rows: { nodes: { organisation: { id: string }; presence: string; reason: string }[] } };
    }>(`{ absences(event: "event:${event}", scope: {${scope}}) {
      rows { nodes { organisation { id } presence reason } } } }`);
    return Object.fromEntries(
      absences.rows.nodes.map(({ organisation, presence, reason }) => [bare(organisation.id), `${presence} ${reason}`]),
    );
  };
  const planned = {
    ministry: 'HOSTED HOST_ROLE',
    bank: 'INVITED INVITED_NOT_HELD',
    union: 'DECLINED NAMED_DECLINED',
    bakers: 'NOT_INVITED OFF_COMPLETE_INVITATIONS',
    chamber: 'UNKNOWN NAMED_NOT_HELD',
  };
  expect(await states('planned')).toEqual(planned);
  // The others are those of events that were held, unless asked otherwise; the event is taken as it is.
  const { ministry, bank, union, chamber } = planned;
  expect(await states('planned', 'eventStatuses: [CANCELLED]')).toEqual({ ministry, bank, union, chamber });
  const off = await states('off', 'issues: ["issue:wages"]');
  expect(off).toEqual({
    ministry: 'HOSTED HOST_ROLE',
    bank: 'HOSTED HOST_ROLE',
    union: 'INVITED INVITED_NOT_HELD',
    bakers: 'UNKNOWN UNNAMED_NOT_HELD',
  });
});

test('stances count whatever became of their event, and where statuses are given at such events only', async () => {
  const agents = async (scope: string): Promise<number> => {
    const { congruence } = await api.data<{ congruence: { basis: { agentCount: number } } }>(
      `{ congruence(scope: {${scope}}) { basis { agentCount } } }`,
    );
    return congruence.basis.agentCount;
  };
  expect(await agents('')).toBe(3);
  expect(await agents('from: "2024"')).toBe(3);
  expect(await agents('events: ["event:planned"]')).toBe(1);
  expect(await agents('eventStatuses: [HELD]')).toBe(1);
  expect(await agents('eventStatuses: [PLANNED, HELD]')).toBe(2);
});

test('answers warn of events without a known host, and of events later than what is published of them', async () => {
  const warnings = async (scope: string): Promise<Record<string, number>> => {
    const { attendance } = await api.data<Rows>(`{ attendance(scope: {${scope}}) { basis { warnings { code count } }
      rows { nodes { agent { id } event { id } participationStatus } } } }`);
    const pairs = attendance.basis.warnings.map(({ code, count }) => [code, count]);
    return Object.fromEntries(pairs) as Record<string, number>;
  };
  expect(await warnings('')).toMatchObject({ HOSTS_UNKNOWN: 1, EVENT_AFTER_SOURCES: 1 });
  expect(await warnings('events: ["event:held"]')).not.toMatchObject({ HOSTS_UNKNOWN: expect.anything() });
  expect(await warnings('events: ["event:held"]')).not.toMatchObject({ EVENT_AFTER_SOURCES: expect.anything() });
  expect(await warnings('hosts: INCLUDE')).not.toMatchObject({ HOSTS_UNKNOWN: expect.anything() });
  expect(await warnings('hosts: EXCLUDE')).toMatchObject({ HOSTS_UNKNOWN: 1 });
  const planned = await warnings('eventStatuses: [PLANNED], statuses: [INVITED], excludeSources: ["source:late"]');
  expect(planned).not.toMatchObject({ EVENT_AFTER_SOURCES: expect.anything() });
});

test('in a plain table a blank status says nothing of an event that some row calls planned', async () => {
  const text = [
    'organisation,event,role,status,event_status',
    'Union,Talk,,,\nMinistry,Talk,HOST,,PLANNED\nBank,Talk,,DECLINED,',
    'Union,Meeting,,,HELD\nBank,Meeting,,,PLANNED\nUnion,Assembly,,,\nUnion,Congress,,,CANCELLED\nBank,Congress,,,HELD',
  ].join('\n');
  const dataset = await readPlainTable(writeTable(text), {
    dataset: 'plain',
    graph: EMPTY_GRAPH,
    accept: { TWO_VALUES: true },
  });
  const said = dataset.rows.filter(({ table }) => table === 'participations');
  expect(said.map(({ row, values }) => [row, values.status])).toEqual([
    ...[2, 3].map((row) => [row, undefined]),
    [4, 'DECLINED'],
    ...[5, 6, 7].map((row) => [row, 'ATTENDED']),
    ...[8, 9].map((row) => [row, undefined]),
  ]);
  await emptyDatabase(database);
  await importDataset(database, dataset);
  const fresh = new Api(database);
  const scope = 'events: ["event:plain-talk"], eventStatuses: [PLANNED], hosts: INCLUDE';
  expect(await attended(`${scope}, statuses: [ATTENDED]`, fresh)).toEqual([]);
  expect((await attended(`${scope}, statuses: [UNKNOWN, DECLINED]`, fresh)).sort()).toEqual([
    'plain-talk plain-bank DECLINED',
    'plain-talk plain-ministry UNKNOWN',
    'plain-talk plain-union UNKNOWN',
  ]);
});

test('where it is not given, HELD holds in all questions but those that the description names', async () => {
  await emptyDatabase(database);
  const schema = await createSchema();
  await importFolder(database, packageOf(PLANNED_ONLY));
  const isOther = await Promise.all(
    questionsOf(schema).map(async (question) => {
      const ask = async (scope: string): Promise<string> =>
        JSON.stringify(
          await new Api(database).data(
            `{ ${question}(${NEEDED[question] ?? ''} scope: {${scope}}) ${everythingOf(schema, question)} }`,
          ),
        );
      return (await ask('')) === (await ask('eventStatuses: [HELD]')) ? [] : [question];
    }),
  );
  const { eventStatuses } = (schema.getType('Scope') as GraphQLInputObjectType).getFields();
  const [, named = ''] = eventStatuses!.description!.split('whatever became of an event: in ');
  const expected = Array.from(named.matchAll(/`(\w+)`/g), ([, question]) => question!);
  expect(isOther.flat().sort()).toEqual(expected.sort());
});

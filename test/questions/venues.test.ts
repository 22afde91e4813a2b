import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';

const QUERY = `query ($scope: Scope, $by: VenueBy = HOST) {
  venues(scope: $scope, by: $by) {
    eventWithoutHostCount eventsWithoutHost { nodes { id } }
    basis { agentCount eventCount warnings { code count } }
    rows(first: 100) {
      totalCount
      nodes {
        agent { id } issue { id } venueCount eventCount ownEventCount entropy sourceCount facts(first: 100) { totalCount nodes { fact { __typename } } }
        firstVisit { hosts { nodes { id } } firstDay }
        visits { nodes { hosts { nodes { id } } eventType level own eventCount firstDay events { nodes { id } } facts { totalCount } } }
      }
    }
  }
}`;

interface Visit {
  hosts: { nodes: { id: string }[] };
  eventType: string | null;
  level: string | null;
  own: boolean;
  eventCount: number;
  firstDay: string | null;
  events: { nodes: { id: string }[] };
  facts: { totalCount: number };
}

interface Row {
  agent: { id: string };
  issue: { id: string };
  venueCount: number;
  eventCount: number;
  ownEventCount: number;
  entropy: number;
  facts: { totalCount: number; nodes: { fact: { __typename: string } }[] };
  firstVisit: Visit;
  visits: { nodes: Visit[] };
}

interface Venues {
  eventWithoutHostCount: number;
  eventsWithoutHost: { nodes: { id: string }[] };
  basis: { agentCount: number; eventCount: number; warnings: { code: string; count: number }[] };
  rows: { totalCount: number; nodes: Row[] };
}

let database: Database;
let api: Api;

const slug = ({ id }: { id: string }): string => id.slice(id.indexOf(':') + 1);
const ask = async (variables: object = {}): Promise<Venues> =>
  (await api.data<{ venues: Venues }>(QUERY, variables as Record<string, unknown>)).venues;
const DAM = { scope: { issues: ['issue:dam'] } };
const rowOf = ({ rows }: Venues, agent: string, issue = 'dam'): Row =>
  rows.nodes.find((row) => slug(row.agent) === agent && slug(row.issue) === issue)!;

describe('the invented valley', () => {
  beforeAll(async () => {
    database = await withDataset('riverside');
    api = new Api(database);
  });

  test.each([
    ['fisherfolk', 6, 7, 0, 1.747868],
    ['river-keepers', 6, 7, 0, 1.747868],
    ['clean-water', 5, 5, 2, Math.log(5)],
    ['river-council', 5, 6, 0, 1.56071],
    ['works-ministry', 5, 6, 3, 1.56071],
    ['lirrow-university', 4, 6, 3, 1.329661],
    ['rivers-ministry', 4, 5, 4, 1.332179],
    ['stone-company', 3, 4, 0, 1.039721],
    ['valley-chamber', 3, 4, 0, 1.039721],
    ['water-union', 1, 1, 0, 0],
  ])('%s on the dam: %i venues in %i events, %i its own, H = %f', async (agent, venues, events, own, entropy) => {
    const row = rowOf(await ask(DAM), agent);
    expect([row.venueCount, row.eventCount, row.ownEventCount]).toEqual([venues, events, own]);
    expect(row.entropy).toBeCloseTo(entropy, 6);
    expect(row.visits.nodes.length).toBe(venues);
    expect(row.visits.nodes.reduce((sum, { eventCount }) => sum + eventCount, 0)).toBe(events);
    expect(row.visits.nodes.filter((visit) => visit.own).flatMap((visit) => visit.events.nodes).length).toBe(own);
  });

  test('the order of the venues, co-hosts jointly, and what each rests on', async () => {
    const { firstVisit: first, visits, facts } = rowOf(await ask(DAM), 'fisherfolk');
    expect([first.hosts.nodes.map(slug), first.firstDay]).toEqual([['lirrow-university', 'river-lab'], '2023-02-14']);
    expect(
      visits.nodes.map(({ hosts, events }) => [hosts.nodes.map(slug).join(' '), events.nodes.map(slug).join(' ')]),
    ).toEqual([
      ['lirrow-university river-lab', 'fgd-dam-2023 dialogue-dam-2025'],
      ['lirrow-university rivers-ministry', 'dialogue-river-2023'],
      ['clean-water', 'march-2023'],
      ['bank-women clean-water', 'ribbons-2024'],
      ['rivers-ministry', 'hearing-dam-2024'],
      ['rivers-ministry works-ministry', 'dialogue-follow-up-2025'],
    ]);
    // Of the march: the fisherfolk, the host, and what it was about.
    expect(visits.nodes[2]!.facts.totalCount).toBe(3);
    expect(new Set(facts.nodes.map(({ fact }) => fact.__typename))).toEqual(new Set(['Participation', 'Topic']));
  });

  test('the most venues first; the strongest row is of the broadest issue', async () => {
    const { rows } = await ask();
    expect(rows.nodes.map(({ venueCount: venues }) => venues)).toEqual(
      rows.nodes.map(({ venueCount: venues }) => venues).sort((a, b) => b - a),
    );
    expect(rowOf(await ask(), 'stone-company', 'quarry')).toMatchObject({ venueCount: 5, eventCount: 5 });
    expect(rowOf(await ask(), 'fisherfolk', 'river').eventCount).toBeGreaterThan(
      rowOf(await ask(), 'fisherfolk').eventCount,
    );
  });

  test('by type and by level, one host side is several venues', async () => {
    const byType = rowOf(await ask({ ...DAM, by: 'HOST_AND_TYPE' }), 'fisherfolk');
    expect([byType.venueCount, byType.visits.nodes[0]!.eventType, byType.visits.nodes[0]!.level]).toEqual([
      7,
      'FGD',
      null,
    ]);
    const byLevel = rowOf(await ask({ ...DAM, by: 'HOST_AND_LEVEL' }), 'fisherfolk');
    expect([byLevel.visits.nodes[0]!.eventType, typeof byLevel.visits.nodes[0]!.level]).toEqual([null, 'string']);
  });

  test('persons appear in venues too, and own those where they act for the host', async () => {
    const row = rowOf(await ask({ scope: { unit: 'PERSON', issues: ['issue:dam'] } }), 'bram-tollick');
    expect([row.venueCount, row.eventCount, row.ownEventCount]).toEqual([2, 3, 2]);
  });

  test('without the source that tells the host, the event is at no venue', async () => {
    const scope = { issues: ['issue:dam'], excludeSources: ['source:radio-lirrow-2023'] };
    expect(rowOf(await ask({ scope }), 'fisherfolk')).toMatchObject({ venueCount: 4, eventCount: 5 });
  });
});

describe('hosts that are not known, and networks that host', () => {
  test('no host is no venue; a member of a hosting network does not host', async () => {
    await emptyDatabase(database);
    await importFolder(
      database,
      packageOf({
        organisations: 'id,form\nnet,NETWORK\nmember,\nguest,',
        memberships: 'member,organisation\norganisation:member,net',
        events: 'id,start\na,2024-01-01\nb,\nc,2023-01-01',
        issues: 'id,broader\nwide,\nnarrow,wide',
        topics: 'subject,issue\nevent:a,narrow\nevent:b,wide\nevent:c,narrow',
        participations: [
          'event,agent,roles,status',
          'a,organisation:net,HOST,',
          'a,organisation:guest,,ATTENDED',
          'b,organisation:net,HOST,',
          'b,organisation:guest,,ATTENDED',
          'c,organisation:guest,,ATTENDED',
        ].join('\n'),
      }),
    );
    api = new Api(database);
    const answer = await ask({ scope: { expandNetworks: true } });
    expect(answer.eventWithoutHostCount).toBe(1);
    expect(answer.eventsWithoutHost.nodes).toEqual([{ id: 'event:c' }]);
    expect(rowOf(answer, 'guest', 'wide')).toMatchObject({
      venueCount: 1,
      eventCount: 2,
      ownEventCount: 0,
      entropy: 0,
    });
    expect(rowOf(answer, 'guest', 'narrow')).toMatchObject({
      venueCount: 1,
      eventCount: 1,
      firstVisit: { firstDay: '2024-01-01' },
    });
    expect(rowOf(answer, 'net', 'wide').ownEventCount).toBe(2);
    expect(rowOf(answer, 'member', 'wide').ownEventCount).toBe(0);
    expect(rowOf(answer, 'guest', 'wide').firstVisit).not.toBeNull();
    const undated = rowOf(answer, 'guest', 'wide').visits.nodes[0]!;
    expect(undated.events.nodes.map(slug)).toEqual(['a', 'b']);
  });
});

describe('the example of the documentation', () => {
  test('four agents in five meetings', async () => {
    await emptyDatabase(database);
    const meetings = [
      ['2024-01', 'university', 'keepers company'],
      ['2024-02', 'ministry', 'keepers company'],
      ['2024-03', 'ministry', 'keepers'],
      ['2024-04', 'ministry university', 'company'],
      ['2024-05', 'keepers', 'university'],
    ] as const;
    const at = (day: string, agents: string, rest: string): string[] =>
      agents.split(' ').map((agent) => `m${day},organisation:${agent},${rest}`);
    await importFolder(
      database,
      packageOf({
        organisations: 'id\nuniversity\nkeepers\ncompany\nministry',
        issues: 'id\ndam',
        events: ['id,start', ...meetings.map(([day]) => `m${day},${day}`)].join('\n'),
        topics: ['subject,issue', ...meetings.map(([day]) => `event:m${day},dam`)].join('\n'),
        participations: [
          'event,agent,roles,status',
          ...meetings.flatMap(([day, hosts, others]) => [...at(day, hosts, 'HOST,'), ...at(day, others, ',ATTENDED')]),
        ].join('\n'),
      }),
    );
    api = new Api(database);
    const { rows } = await ask();
    expect(
      rows.nodes.map((row) => [
        slug(row.agent),
        row.venueCount,
        row.eventCount,
        row.ownEventCount,
        row.entropy.toFixed(6),
      ]),
    ).toEqual([
      ['company', 3, 3, 0, '1.098612'],
      ['university', 3, 3, 2, '1.098612'],
      ['keepers', 3, 4, 1, '1.039721'],
      ['ministry', 2, 3, 3, '0.636514'],
    ]);
  });
});

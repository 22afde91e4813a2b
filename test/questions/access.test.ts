import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';

const QUERY = `query ($scope: Scope, $groupBy: GroupBy = {by: SECTOR}, $benchmark: Benchmark) {
  access(scope: $scope, groupBy: $groupBy, benchmark: $benchmark) {
    participantCount benchmarkCount outsideBenchmarkCount ungroupedParticipantCount ungroupedBenchmarkCount
    participants { nodes { id } } benchmark { nodes { id } } outsideBenchmark { nodes { id } }
    ungroupedParticipants { nodes { id } } ungroupedBenchmark { nodes { id } }
    basis { agentCount eventCount factCount parameters warnings { code count } }
    groups(first: 100) {
      totalCount
      nodes {
        group participantCount benchmarkCount participantShare benchmarkShare ratio
        odds { estimate lower upper } participants { nodes { id } } benchmark { nodes { id } } absentOrganisations { nodes { id } }
        sourceCount facts { totalCount }
      }
    }
  }
}`;

interface Listed {
  nodes: { id: string }[];
}

interface Group {
  group: string;
  participantCount: number;
  benchmarkCount: number;
  participantShare: number | null;
  benchmarkShare: number | null;
  ratio: number | null;
  odds: { estimate: number | null; lower: number; upper: number | null } | null;
  participants: Listed;
  benchmark: Listed;
  absentOrganisations: Listed;
  sourceCount: number;
  facts: { totalCount: number };
}

interface Access {
  participantCount: number;
  benchmarkCount: number;
  outsideBenchmarkCount: number;
  ungroupedParticipantCount: number;
  ungroupedBenchmarkCount: number;
  participants: Listed;
  benchmark: Listed;
  outsideBenchmark: Listed;
  ungroupedParticipants: Listed;
  ungroupedBenchmark: Listed;
  basis: { agentCount: number; warnings: { code: string; count: number }[] };
  groups: { totalCount: number; nodes: Group[] };
}

let database: Database;
let api: Api;

const slug = ({ id }: { id: string }): string => id.slice(id.indexOf(':') + 1);
const ask = async (variables: object = {}): Promise<Access> =>
  (await api.data<{ access: Access }>(QUERY, variables as Record<string, unknown>)).access;
const slugs = ({ nodes }: Listed): string[] => nodes.map(slug);
const groupOf = ({ groups }: Access, name: string): Group => groups.nodes.find(({ group }) => group === name)!;
const codes = ({ basis }: Access): string[] => basis.warnings.map(({ code }) => code);
const HEARING = { scope: { events: ['event:hearing-dam-2024'] } };

/** Each organisation of a benchmark is there by a participation that its group opens to. */
async function expectOpened({ groups }: Access, variables: object): Promise<void> {
  const { access } = await api.data<{ access: { groups: { nodes: Opened[] } } }>(
    OPENED,
    variables as Record<string, unknown>,
  );
  for (const [place, { facts }] of access.groups.nodes.entries()) {
    const of = new Set(
      facts.nodes.flatMap(({ agent, onBehalfOf }) => [agent.id, ...(onBehalfOf ? [onBehalfOf.id] : [])]),
    );
    const { group, benchmark } = groups.nodes[place]!;
    expect({ group, unopened: benchmark.nodes.filter(({ id }) => !of.has(id)) }).toEqual({ group, unopened: [] });
    expect(facts.nodes.every(({ assertions }) => assertions.totalCount > 0)).toBe(true);
  }
}

const OPENED = `query ($scope: Scope) { access(scope: $scope, groupBy: {by: SECTOR}) { groups(first: 100) { nodes {
  facts(first: 100) { nodes { agent { id } onBehalfOf { id } assertions { totalCount } } } } } } }`;
interface Opened {
  facts: { nodes: { agent: { id: string }; onBehalfOf: { id: string } | null; assertions: { totalCount: number } }[] };
}

const NAMED = [
  'bank-women builders-confederation clean-water fisherfolk lirrow-radio lirrow-university quarry-workers quill-fund',
  'river-council river-keepers river-lab rivers-ministry stone-company valley-chamber water-union works-ministry',
]
  .join(' ')
  .split(' ')
  .map((name) => `organisation:${name}`);

describe('the invented valley', () => {
  beforeAll(async () => {
    database = await withDataset('riverside');
    api = new Api(database);
  });

  // Odds ratios from the definition, summed up apart; R’s fisher.test agrees as far as its solver goes.
  test.each([
    ['CSO', 4, 4, 2, null, 0.8131, null],
    ['STATE', 2, 3, 4 / 3, 2.2143, 0.0927, 156.9952],
    ['RESEARCH', 1, 2, 1, 1, 0.0112, 89.5782],
    ['LABOUR', 0, 3, 0, 0, 0, 2.2053],
    ['BUSINESS', 0, 2, 0, 0, 0, 5.2059],
  ])(
    '%s at the hearing: %i of 8, %i of 16, ratio %f, odds %f (%f to %f)',
    async (name, present, all, ratio, estimate, lower, upper) => {
      const answer = await ask({ ...HEARING, benchmark: { organisations: NAMED } });
      const group = groupOf(answer, name);
      expect([answer.participantCount, answer.benchmarkCount, group.participantCount, group.benchmarkCount]).toEqual([
        8,
        16,
        present,
        all,
      ]);
      expect(group.ratio).toBeCloseTo(ratio, 12);
      for (const [found, expected] of [
        [group.odds!.estimate, estimate],
        [group.odds!.lower, lower],
        [group.odds!.upper, upper],
      ] as const) {
        if (expected === null) expect(found).toBeNull();
        else expect(Math.abs(found! - expected)).toBeLessThan(6e-4 * Math.max(1, expected));
      }
    },
  );

  test('the highest ratio first, with who is behind it', async () => {
    const answer = await ask({ ...HEARING, benchmark: { organisations: NAMED } });
    expect(answer.groups.nodes.map(({ group }) => group).slice(0, 3)).toEqual(['CSO', 'MEDIA', 'STATE']);
    const state = groupOf(answer, 'STATE');
    expect([state.participants.nodes.map(slug), state.absentOrganisations.nodes.map(slug)]).toEqual([
      ['river-council', 'works-ministry'],
      ['rivers-ministry'],
    ]);
    expect([state.facts.totalCount, state.sourceCount, groupOf(answer, 'LABOUR').facts.totalCount]).toEqual([2, 1, 0]);
    expect(codes(answer)).not.toContain('CIRCULAR_BENCHMARK');
  });

  test('off open lists there is a ratio and no interval', async () => {
    const answer = await ask({
      scope: { events: ['event:consultation-dam-2024'] },
      benchmark: { organisations: NAMED },
    });
    expect(codes(answer)).toContain('PARTIAL_LISTS');
    expect(answer.groups.nodes.every(({ odds }) => odds === null)).toBe(true);
    expect(groupOf(answer, 'BUSINESS').ratio).toBeCloseTo(2 / 5 / (2 / 16), 12);
  });

  test('without a benchmark, those active on the issues elsewhere', async () => {
    const answer = await ask(HEARING);
    // Seven other events on the dam: all but quarry-workers and quill-fund, and the hosts too.
    expect(answer).toMatchObject({ participantCount: 8, benchmarkCount: 14, outsideBenchmarkCount: 0 });
    expect(codes(answer)).not.toContain('CIRCULAR_BENCHMARK');
    await expectOpened(answer, HEARING);
    const anywhere = await ask({ ...HEARING, benchmark: { activity: 'ANYWHERE' } });
    expect(anywhere.basis.warnings).toContainEqual({ code: 'CIRCULAR_BENCHMARK', count: 8 });
    const early = await ask({ scope: { events: ['event:hearing-dam-2024'], from: '2024-06', to: '2025-01' } });
    expect(early).toMatchObject({ benchmarkCount: 0, outsideBenchmarkCount: 8 });
    expect(groupOf(early, 'CSO')).toMatchObject({ ratio: null, benchmarkShare: null });
    const dam = await ask({ scope: { issues: ['issue:dam'] } });
    expect(dam).toMatchObject({ benchmarkCount: 0 });
  });

  test('a benchmark of participants alone says nothing', async () => {
    const some = ['organisation:fisherfolk', 'organisation:works-ministry'];
    const answer = await ask({ ...HEARING, benchmark: { organisations: some } });
    expect(answer.basis.warnings).toContainEqual({ code: 'CIRCULAR_BENCHMARK', count: 2 });
    expect(answer).toMatchObject({ benchmarkCount: 2, outsideBenchmarkCount: 6 });
    expect(slugs(answer.benchmark)).toEqual(['fisherfolk', 'works-ministry']);
    const others = slugs(answer.participants).filter((name) => !slugs(answer.benchmark).includes(name));
    expect(slugs(answer.outsideBenchmark)).toEqual(others);
    expect(others.length).toBe(6);
  });

  test('groups by form, and as they are given', async () => {
    const byForm = await ask({ ...HEARING, groupBy: { by: 'FORM' }, benchmark: { organisations: NAMED } });
    expect(groupOf(byForm, 'NETWORK')).toMatchObject({ participantCount: 1, benchmarkCount: 1, ratio: 2 });
    const groups = [{ name: 'against the dam', members: ['organisation:fisherfolk', 'organisation:bank-women'] }];
    const given = await ask({ ...HEARING, groupBy: { groups }, benchmark: { organisations: NAMED } });
    expect(given.groups.nodes).toMatchObject([{ group: 'against the dam', participantCount: 2, ratio: 2 }]);
    expect(given).toMatchObject({ ungroupedParticipantCount: 6, ungroupedBenchmarkCount: 14 });
    const members = ['bank-women', 'fisherfolk'];
    expect(slugs(groupOf(given, 'against the dam').benchmark)).toEqual(members);
    expect(slugs(given.ungroupedBenchmark)).toEqual(
      NAMED.map((id) => slug({ id })).filter((name) => !members.includes(name)),
    );
    expect(slugs(given.ungroupedParticipants)).toEqual(
      slugs(given.participants).filter((name) => !members.includes(name)),
    );
  });

  test('what cannot be is refused', async () => {
    const refused = async (text: string): Promise<unknown> =>
      (await api.ask(`{ access(${text}) { participantCount } }`)).errors;
    const twice = '{name: "x", members: ["organisation:fisherfolk", "organisation:fisherfolk"]}';
    for (const text of [
      'groupBy: {by: COMMUNITY}',
      `groupBy: {groups: [${twice}]}`,
      'groupBy: {by: SECTOR}, scope: {unit: PERSON}',
    ]) {
      expect(await refused(text)).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    }
    expect(await refused('groupBy: {groups: [{name: "x", members: ["organisation:nobody"]}]}')).toMatchObject([
      { code: 'UNKNOWN_ID' },
    ]);
  });
});

describe('the first case', () => {
  test('sixteen named of an open list: ratios as recorded', async () => {
    database = await withDataset('women-homeworkers');
    api = new Api(database);
    const answer = await ask({ scope: { events: ['event:fgd-2025-11-10'] } });
    expect(answer.participantCount).toBe(16);
    expect(answer.groups.nodes.every(({ odds }) => odds === null)).toBe(true);
    expect(codes(answer)).toEqual(expect.arrayContaining(['PARTIAL_LISTS', 'HOSTS_EXCLUDED']));
  });
});

describe('the example of the documentation', () => {
  test('two groups at a complete hearing', async () => {
    await emptyDatabase(database);
    const unions = ['u1', 'u2', 'u3', 'u4'];
    const firms = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
    const present = ['u1', 'f1', 'f2', 'f3', 'f4'];
    await importFolder(
      database,
      packageOf({
        organisations: [
          'id,sector',
          ...unions.map((id) => `${id},LABOUR`),
          ...firms.map((id) => `${id},BUSINESS`),
        ].join('\n'),
        events: 'id,attendance_list,quote\nhearing,EXHAUSTIVE,These were all.',
        participations: ['event,agent,status', ...present.map((id) => `hearing,organisation:${id},ATTENDED`)].join(
          '\n',
        ),
      }),
    );
    api = new Api(database);
    const { groups } = await ask({
      benchmark: { organisations: [...unions, ...firms].map((id) => `organisation:${id}`) },
    });
    const [business, labour] = groups.nodes;
    expect([business!.ratio, labour!.ratio]).toEqual([4 / 5 / (6 / 10), 1 / 5 / (4 / 10)]);
    expect(business!.odds!.estimate!.toFixed(4)).toBe('4.9184');
    expect([business!.odds!.lower.toFixed(4), business!.odds!.upper!.toFixed(4)]).toEqual(['0.2180', '391.9924']);
  });
});

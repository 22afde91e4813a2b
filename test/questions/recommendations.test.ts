import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await withDataset('riverside');
  api = new Api(database);
});

const named = (node: { id: string } | null): string | null => node && node.id.slice(node.id.indexOf(':') + 1);

interface Warned {
  basis: { agentCount: number; eventCount: number; factCount: number; warnings: { code: string; count: number }[] };
}

const codes = ({ basis }: Warned): string[] => basis.warnings.map(({ code }) => code);

describe('recommendationTrail', () => {
  interface Step {
    stepKind: string | null;
    responseKind: string | null;
    assessmentLevel: string | null;
    firstDay: string | null;
    ownDate: boolean;
    daysAfter: number | null;
    event: { id: string } | null;
    byAgent: { id: string } | null;
    toAgent: { id: string } | null;
    facts: { totalCount: number; nodes: { fact: { __typename: string } }[] };
    sourceCount: number;
    participants: { totalCount: number } | null;
  }

  interface Parties {
    nodes: { agent: { id: string }; partyRole: string; sourceCount: number }[];
  }

  interface Trail extends Warned {
    firstDay: string | null;
    path: { totalCount: number; nodes: Step[] };
    issuers: Parties;
    endorsers: Parties;
    addressees: Parties;
    responsible: Parties;
    beneficiaries: Parties;
  }

  const ask = async (id: string, scope: object = {}): Promise<Trail | null> =>
    (
      await api.data<{ recommendationTrail: Trail | null }>(
        `query ($id: ID!, $scope: Scope) { recommendationTrail(id: $id, scope: $scope) {
          firstDay basis { agentCount eventCount factCount warnings { code count } }
          path(first: 100) { totalCount nodes {
            stepKind responseKind assessmentLevel firstDay ownDate daysAfter event { id } byAgent { id } toAgent { id }
            facts { totalCount nodes { fact { __typename } } } sourceCount participants { totalCount }
          } }
          issuers { ...parties } endorsers { ...parties } addressees { ...parties } responsible { ...parties }
          beneficiaries { ...parties }
        } }
        fragment parties on RecommendationTrailPartyConnection { nodes { agent { id } partyRole sourceCount } }`,
        { id, scope },
      )
    ).recommendationTrail;

  /** As `2023-10-14 ISSUED march-2023 clean-water → –`. */
  const shown = ({
    stepKind: step,
    responseKind: response,
    assessmentLevel: assessment,
    firstDay,
    event,
    byAgent: by,
    toAgent: to,
  }: Step): string =>
    [firstDay, step ?? response ?? assessment, named(event), named(by), '→', named(to)].map((x) => x ?? '–').join(' ');

  test('halt-dam: who moved it, to whom, where and when; what has no day comes last and says so', async () => {
    const trail = (await ask('output:halt-dam'))!;
    expect(trail.path.nodes.map(shown)).toEqual([
      '2023-10-14 ISSUED march-2023 clean-water → –',
      '2023-10-31 ACCEPTED – river-council → –',
      '2023-11-20 REJECTED – works-ministry → –',
      '2024-01-22 NOTED – rivers-ministry → –',
      '2024-06-30 INITIATED – clean-water → river-council',
      '2024-11-12 PRESENTED hearing-dam-2024 river-keepers → –',
      '2024-11-12 PROMISED hearing-dam-2024 rivers-ministry → –',
      '2025-02-20 DISCUSSED dialogue-dam-2025 – → –',
      '2025-03-31 REVERSED – lirrow-university → rivers-ministry',
      '2025-10-15 PARTIAL – clean-water → river-council',
      '– CONVEYED – clean-water → rivers-ministry',
    ]);
    expect(trail.path.nodes.map(({ daysAfter }) => daysAfter).slice(0, 4)).toEqual([0, 17, 37, 100]);
    expect(trail.path.nodes.at(-1)).toMatchObject({ ownDate: false, daysAfter: null, participants: null });
    expect(trail.path.nodes.map(({ participants }) => participants?.totalCount ?? null)).toEqual([
      // Rows are participations: at the hearing two of the eight organisations have two each.
      ...[5, null, null, null, null, 10, 10, 7, null, null, null],
    ]);
    expect(codes(trail)).toEqual(expect.arrayContaining(['PARTIAL_LISTS', 'HOSTS_EXCLUDED']));
    expect(codes(trail)).not.toContain('NO_FOLLOW_UP_SOURCE');
  });

  test('who stood behind it is kept apart, and each is evidenced', async () => {
    const trail = (await ask('output:halt-dam'))!;
    const agents = ({ nodes }: Parties): (string | null)[] => nodes.map(({ agent }) => named(agent));
    expect(agents(trail.issuers)).toEqual(['clean-water']);
    expect(agents(trail.endorsers)).toEqual(['bank-women', 'fisherfolk', 'river-keepers', 'water-union']);
    expect(agents(trail.addressees)).toEqual(['river-council', 'rivers-ministry', 'works-ministry']);
    expect(agents(trail.beneficiaries)).toEqual(['upper-villagers']);
    expect(agents(trail.responsible)).toEqual([]);
    for (const { sourceCount } of [...trail.issuers.nodes, ...trail.endorsers.nodes]) expect(sourceCount).toBe(1);
    for (const { stepKind: step, responseKind: response, facts, sourceCount } of trail.path.nodes) {
      expect(facts.nodes[0]!.fact.__typename).toBe(step ? 'Step' : response ? 'Response' : 'Assessment');
      expect([facts.totalCount, sourceCount]).toEqual([1, 1]);
    }
  });

  test('a day that only the event has is shown as the event’s', async () => {
    const { path } = (await ask('output:lower-price'))!;
    expect(path.nodes.map((step) => `${shown(step)} ${step.ownDate}`)).toEqual([
      '2024-03-07 PRESENTED hearing water-union → – true',
      expect.stringMatching(/^2024-03-07 ACCEPTED hearing [0-9a-f]+ → – false$/) as string,
      '2024-04-01 CONVEYED – clean-water → river-council true',
      '2024-04-01 NOTED – river-council → – true',
      '2024-09-01 INITIATED – clean-water → river-council true',
    ]);
  });

  test('the scope chooses: sources, window, events, recommendations', async () => {
    const steps = async (scope: object): Promise<string[]> =>
      (await ask('output:halt-dam', scope))!.path.nodes.map(shown);
    expect(await steps({ from: '2025' })).toEqual([
      '2025-02-20 DISCUSSED dialogue-dam-2025 – → –',
      '2025-03-31 REVERSED – lirrow-university → rivers-ministry',
      '2025-10-15 PARTIAL – clean-water → river-council',
    ]);
    expect((await ask('output:halt-dam', { from: '2025' }))!.basis.warnings).toContainEqual({
      ...{ code: 'UNDATED_EVENTS', count: 1 },
    });
    expect(await steps({ events: ['event:march-2023'] })).toEqual(['2023-10-14 ISSUED march-2023 clean-water → –']);
    expect((await steps({ excludeSources: ['source:river-watch'] })).length).toBe(8);
    // Without the source that calls it a recommendation it is none.
    expect(await ask('output:halt-dam', { excludeSources: ['source:radio-lirrow-2023'] })).toBeNull();
    expect(await ask('output:halt-dam', { issues: ['issue:quarry'] })).toBeNull();
  });

  test('silence of our sources: nothing is later than the letter of December 2025', async () => {
    expect((await ask('output:read-gauges'))!.basis.warnings).toContainEqual({
      ...{ code: 'NO_FOLLOW_UP_SOURCE', count: 1 },
    });
    expect(codes((await ask('output:publish-levels'))!)).not.toContain('NO_FOLLOW_UP_SOURCE');
  });

  test('an id of nothing is refused', async () => {
    const { errors } = await api.ask('{ recommendationTrail(id: "output:nothing") { firstDay } }');
    expect(errors).toMatchObject([{ code: 'UNKNOWN_ID' }]);
    // (A finding.)
    await expect(ask('output:fish-count')).rejects.toThrow('there is no recommendation');
  });
});

describe('recommendationOutcomes', () => {
  interface Group {
    addressee: { id: string } | null;
    sector: string | null;
    issue: { id: string } | null;
    caseCount: number;
    answeredCount: number;
    openCount: number;
    untimedCount: number;
    undatedCount: number;
    medianDays: number | null;
    medianDaysLowest: number | null;
    medianDaysHighest: number | null;
    curve: { days: number; atRiskCount: number; answeredCount: number; openShare: number }[];
    responses: { responseKind: string | null; caseCount: number; share: number; sourceCount: number }[];
    assessmentsByAddressee: Judged[];
    assessmentsByState: Judged[];
    assessmentsByOthers: Judged[];
    facts: { totalCount: number };
  }

  interface Judged {
    assessmentLevel: string | null;
    caseCount: number;
    share: number;
  }

  interface Assessment {
    assessmentLevel: string;
    firstDay: string;
    byAgent: { id: string };
    facts: { totalCount: number };
  }

  interface Case {
    recommendation: { id: string };
    addressee: { id: string };
    caseStatus: string;
    days: number | null;
    latestResponseKind: string | null;
    daysLowest: number | null;
    daysHighest: number | null;
    assessmentByAddressee: Assessment | null;
    assessmentByState: Assessment | null;
    assessmentByOthers: Assessment | null;
    followUpSource: boolean;
    facts: { totalCount: number };
  }

  interface Outcomes extends Warned {
    observedUntil: string | null;
    all: Group;
    groups: { totalCount: number; nodes: Group[] };
    cases: { totalCount: number; nodes: Case[] };
  }

  const QUERY = `query (
    $scope: Scope, $groupBy: OutcomeGrouping! = ADDRESSEE, $observedUntil: Edtf, $responseKinds: [ResponseKind!]
  ) {
    recommendationOutcomes(
      scope: $scope, groupBy: $groupBy, observedUntil: $observedUntil, responseKinds: $responseKinds
    ) {
      observedUntil basis { agentCount eventCount factCount warnings { code count } }
      all { ...group } groups(first: 100) { totalCount nodes { ...group } }
      cases(first: 100) { totalCount nodes {
        recommendation { id } addressee { id } caseStatus days daysLowest daysHighest latestResponseKind followUpSource
        assessmentByAddressee { ...assessment } assessmentByState { ...assessment }
        assessmentByOthers { ...assessment } facts { totalCount }
      } }
    }
  }
  fragment assessment on OutputStep { assessmentLevel firstDay byAgent { id } facts { totalCount } }
  fragment group on RecommendationOutcomeGroup {
    addressee { id } sector issue { id } caseCount answeredCount openCount untimedCount undatedCount
    medianDays medianDaysLowest medianDaysHighest
    curve { days atRiskCount answeredCount openShare } responses { responseKind caseCount share sourceCount }
    assessmentsByAddressee { ...judged } assessmentsByState { ...judged } assessmentsByOthers { ...judged }
    facts { totalCount }
  }
  fragment judged on RecommendationOutcomeAssessmentShare { assessmentLevel caseCount share
  }`;

  const ask = async (variables: object): Promise<Outcomes> =>
    (await api.data<{ recommendationOutcomes: Outcomes }>(QUERY, variables as Record<string, unknown>))
      .recommendationOutcomes;

  const UNTIL = { observedUntil: '2025-12-31' };

  test('thirteen cases: nine answered, one of them without a day, four open; half within 90 days', async () => {
    const { all, cases, basis, observedUntil } = await ask(UNTIL);
    expect(observedUntil).toBe('2025-12-31');
    expect(all).toMatchObject({
      ...{ caseCount: 13, answeredCount: 9, openCount: 4, untimedCount: 1, undatedCount: 0 },
      // On day 37 six of the twelve observed past day 16 are answered if the undated one is. Had it been answered before
      // day 16, these would be six of eleven, after one of thirteen: 12/13 · 6/11 is more than a half.
      ...{ medianDays: 90, medianDaysLowest: 37, medianDaysHighest: 90 },
    });
    const days = (status: string): (number | null)[] =>
      cases.nodes.filter((one) => one.caseStatus === status).map((one) => one.days);
    expect(days('ANSWERED').sort((a, b) => a! - b!)).toEqual([null, 17, 20, 25, 30, 37, 90, 100, 203]);
    expect(days('OPEN').sort((a, b) => a! - b!)).toEqual([16, 314, 454, 771]);
    // Given by 20 November 2025, when the university told of it.
    expect(cases.nodes.filter((one) => one.days === null)).toMatchObject([
      { addressee: { id: 'organisation:works-ministry' }, daysLowest: 0, daysHighest: 1010 },
    ]);
    for (const { days: known, daysLowest, daysHighest } of cases.nodes.filter((one) => one.days !== null)) {
      expect([daysLowest, daysHighest]).toEqual([known, known]);
    }
    // The letter of December 2025 is censored first: eleven remain.
    expect(all.curve[0]).toEqual({ days: 17, atRiskCount: 11, answeredCount: 1, openShare: 10 / 11 });
    expect(basis.warnings).toEqual(
      expect.arrayContaining([
        { code: 'NO_FOLLOW_UP_SOURCE', count: 1 },
        { code: 'ASSESSORS_DIFFER', count: 1 },
        { code: 'UNNAMED_PARTICIPANTS', count: 1 },
        { code: 'PERSONS_DROPPED', count: 1 },
      ]),
    );
    expect(cases.nodes.filter(({ followUpSource }) => !followUpSource)).toMatchObject([
      { recommendation: { id: 'output:read-gauges' } },
    ]);
  });

  test('by addressee', async () => {
    const { groups } = await ask(UNTIL);
    expect(
      groups.nodes.map((group) => [
        ...[named(group.addressee), group.caseCount, group.answeredCount, group.openCount, group.untimedCount],
        ...[group.medianDays, group.medianDaysLowest, group.medianDaysHighest],
      ]),
    ).toEqual([
      ['rivers-ministry', 5, 4, 1, 0, 90, 90, 90],
      ['river-council', 4, 2, 2, 0, 25, 25, 25],
      ['works-ministry', 3, 3, 0, 1, 20, 20, 37],
      ['stone-company', 1, 0, 1, 0, null, null, null],
    ]);
    const [rivers] = groups.nodes;
    expect(rivers!.responses).toMatchObject([
      { responseKind: 'ACCEPTED', caseCount: 1, share: 0.2 },
      { responseKind: 'REJECTED', caseCount: 1, share: 0.2 },
      { responseKind: 'PROMISED', caseCount: 2, share: 0.4 },
      { responseKind: null, caseCount: 1, share: 0.2 },
    ]);
    const none = [{ assessmentLevel: null, caseCount: 5, share: 1 }];
    expect([rivers!.assessmentsByAddressee, rivers!.assessmentsByState]).toEqual([none, none]);
    expect(rivers!.assessmentsByOthers).toEqual([
      { assessmentLevel: 'INITIATED', caseCount: 1, share: 0.2 },
      { assessmentLevel: 'PARTIAL', caseCount: 1, share: 0.2 },
      { assessmentLevel: 'REVERSED', caseCount: 1, share: 0.2 },
      { assessmentLevel: null, caseCount: 2, share: 0.4 },
    ]);
  });

  test('the latest assessment of each addressee by others; nobody else judged', async () => {
    const { cases } = await ask(UNTIL);
    const judged = cases.nodes.flatMap(({ recommendation, addressee, assessmentByOthers: by }) =>
      by ? [[recommendation, addressee, by.byAgent].map(named).concat(by.assessmentLevel, by.firstDay).join(' ')] : [],
    );
    expect(judged).toEqual([
      'extend-licence works-ministry lirrow-university REVERSED 2025-04-30',
      'fish-pass rivers-ministry clean-water PARTIAL 2025-10-15',
      'halt-dam river-council clean-water PARTIAL 2025-10-15',
      'halt-dam rivers-ministry lirrow-university REVERSED 2025-03-31',
      'lower-price river-council clean-water INITIATED 2024-09-01',
      'publish-levels rivers-ministry lirrow-university INITIATED 2025-11-10',
    ]);
    for (const { assessmentByAddressee, assessmentByState, assessmentByOthers } of cases.nodes) {
      expect([assessmentByAddressee, assessmentByState]).toEqual([null, null]);
      if (assessmentByOthers) expect(assessmentByOthers.facts.totalCount).toBe(1);
    }
  });

  test('by sector and by issue; a recommendation on two issues is in both', async () => {
    const sectors = await ask({ ...UNTIL, groupBy: 'SECTOR' });
    expect(sectors.groups.nodes.map(({ sector, caseCount: cases }) => [sector, cases])).toEqual([
      ['STATE', 12],
      ['BUSINESS', 1],
    ]);
    const issues = await ask({ ...UNTIL, groupBy: 'ISSUE' });
    const sizes = issues.groups.nodes.map(({ issue, caseCount: cases }) => [named(issue), cases]);
    expect(sizes).toEqual([
      ['dam', 8],
      ['river-health', 8],
      ['quarry', 2],
      ['water-price', 2],
    ]);
    const dam = await ask({ ...UNTIL, groupBy: 'ISSUE', scope: { issues: ['issue:dam'] } });
    expect(dam.groups.nodes.map(({ issue, caseCount: cases }) => [named(issue), cases])).toEqual([['dam', 8]]);
  });

  test('only the kinds of response asked for are responses; observation may end earlier', async () => {
    const accepted = await ask({ ...UNTIL, responseKinds: ['ACCEPTED', 'PARTLY_ACCEPTED'] });
    expect(accepted.all).toMatchObject({
      ...{ caseCount: 13, answeredCount: 4, untimedCount: 1, openCount: 9 },
      // All others are out of sight after day 771: an answer on the next is the last of one.
      ...{ medianDays: null, medianDaysLowest: 772, medianDaysHighest: null },
    });
    const early = await ask({ observedUntil: '2023-11-19' });
    // fish-pass and halt-dam only; works-ministry refused a day later.
    expect(early.all).toMatchObject({ caseCount: 5, answeredCount: 3, untimedCount: 1, openCount: 2 });
    expect(early.all.assessmentsByOthers).toEqual([{ assessmentLevel: null, caseCount: 5, share: 1 }]);
    expect((await ask({})).observedUntil).toBe('2025-12-15');
  });

  test('the window asks for the recommendation, filters on agents for the addressee; persons have none', async () => {
    expect((await ask({ ...UNTIL, scope: { from: '2025' } })).all.caseCount).toBe(3);
    expect((await ask({ ...UNTIL, scope: { organisations: ['organisation:river-council'] } })).all).toMatchObject({
      ...{ caseCount: 4, medianDays: 25 },
    });
    expect((await ask({ ...UNTIL, scope: { unit: 'PERSON' } })).all).toMatchObject({ caseCount: 0, medianDays: null });
  });

  test('groups and cases open to their facts', async () => {
    const { all, groups, cases, basis } = await ask(UNTIL);
    expect(all.facts.totalCount).toBe(basis.factCount);
    expect(groups.nodes.reduce((sum, { facts }) => sum + facts.totalCount, 0)).toBe(basis.factCount);
    expect(cases.nodes.reduce((sum, { facts }) => sum + facts.totalCount, 0)).toBe(basis.factCount);
    for (const { sourceCount } of all.responses) expect(sourceCount).toBeGreaterThan(0);
  });

  test('an end of observation without a day is refused', async () => {
    const { errors } = await api.ask('{ recommendationOutcomes(observedUntil: "2025/..") { observedUntil } }');
    expect(errors).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
  });
});

describe('followUps', () => {
  interface Rows {
    totalCount: number;
    nodes: {
      action: { id: string };
      firstDay: string | null;
      followUpSource: boolean;
      responsible: { nodes: { id: string }[] };
      path: { nodes: { stepKind: string; event: { id: string } | null }[] };
      facts: { totalCount: number };
    }[];
  }

  const ask = async (scope: object): Promise<Warned & Rows> => {
    const { followUps } = await api.data<{ followUps: Warned & { rows: Rows } }>(
      `query ($scope: Scope) {
        followUps(scope: $scope) {
          basis { agentCount eventCount factCount warnings { code count } }
          rows {
            totalCount
            nodes {
              action { id } firstDay followUpSource responsible { nodes { id } } facts { totalCount }
              path { nodes { stepKind event { id } } }
            }
          }
        }
      }`,
      { scope },
    );
    const { rows, ...answer } = followUps;
    return { ...answer, ...rows };
  };

  test('three actions with who is responsible', async () => {
    const answer = await ask({});
    expect(answer.nodes.map(({ action, responsible }) => [named(action), responsible.nodes.map(named)])).toEqual([
      ['answer-within-a-year', ['rivers-ministry']],
      ['count-fish-again', ['lirrow-university', 'river-lab']],
      ['river-walk', []],
    ]);
    expect(answer.nodes[1]).toMatchObject({
      ...{ firstDay: '2025-09-11', followUpSource: true, facts: { totalCount: 3 } },
      path: { nodes: [{ stepKind: 'ADOPTED', event: { id: 'event:workshop-river-2025' } }] },
    });
    expect(answer.basis).toMatchObject({ agentCount: 3, eventCount: 1, factCount: 4 });
  });

  test('by issue, day and agent', async () => {
    const actions = async (scope: object): Promise<(string | null)[]> =>
      (await ask(scope)).nodes.map(({ action }) => named(action));
    expect(await actions({ issues: ['issue:dam'] })).toEqual(['answer-within-a-year']);
    expect(await actions({ from: '2025' })).toEqual(['count-fish-again']);
    expect((await ask({ from: '2025' })).basis.warnings).toContainEqual({ code: 'UNDATED_EVENTS', count: 1 });
    // Who is responsible is filtered, not the actions.
    const [, count] = (await ask({ sectors: ['STATE'] })).nodes;
    expect(count!.responsible.nodes).toEqual([]);
  });
});

describe('dates that are rough or missing', () => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await importFolder(
      database,
      packageOf({
        organisations: 'id\na\nb\nunit',
        memberships: 'member,organisation,kind,from\norganisation:unit,organisation:b,UNIT,2021',
        events: 'id,start\nmeeting,2021-03-01',
        outputs: 'id,kind,date\nrough,RECOMMENDATION,2021-05\nstepped,RECOMMENDATION,\nundated,RECOMMENDATION,',
        steps: 'output,kind,event,date\nstepped,DISCUSSED,,2021-01-01\nstepped,ISSUED,meeting,',
        parties: [
          'output,agent,role',
          ...['rough,organisation:b', 'stepped,organisation:b', 'stepped,organisation:unit', 'undated,organisation:b'],
        ]
          .join('\n')
          .replaceAll(/(organisation:\w+)$/gm, '$1,ADDRESSEE'),
        responses: [
          'recommendation,agent,kind,date,event',
          'rough,organisation:b,NOTED,2021,',
          'stepped,organisation:unit,ACCEPTED,2021-03-11,',
          'undated,organisation:b,ACCEPTED,2021-03-11,',
        ].join('\n'),
      }),
    );
    api = new Api(database);
  });

  const cases = async (variables: object): Promise<string[]> => {
    const { recommendationOutcomes } = await api.data<{
      recommendationOutcomes: {
        cases: {
          nodes: { recommendation: { id: string }; addressee: { id: string }; caseStatus: string; days: number }[];
        };
      };
    }>(
      `query ($scope: Scope, $observedUntil: Edtf) {
        recommendationOutcomes(scope: $scope, observedUntil: $observedUntil) {
          cases { nodes { recommendation { id } addressee { id } caseStatus days } }
        }
      }`,
      variables as Record<string, unknown>,
    );
    return recommendationOutcomes.cases.nodes.map(({ recommendation, addressee, caseStatus: status, days }) =>
      [named(recommendation), named(addressee), status, days].join(' '),
    );
  };

  test('a rough response is never before the recommendation; a step stands in for a date; units roll up', async () => {
    const observedUntil = '2021-12-31';
    expect(await cases({ observedUntil })).toEqual([
      'rough b ANSWERED 0',
      'stepped b OPEN 305',
      'stepped unit ANSWERED 10',
      'undated b ANSWERED ',
    ]);
    expect(await cases({ observedUntil, scope: { rollUpUnits: true } })).toEqual([
      'rough b ANSWERED 0',
      'stepped b ANSWERED 10',
      'undated b ANSWERED ',
    ]);
  });

  test('where no source has a day of publication, observation ends with what happened last', async () => {
    expect(await cases({})).toEqual([
      'rough b ANSWERED 0',
      // The response of 2021 can be of its last day.
      'stepped b OPEN 305',
      'stepped unit ANSWERED 10',
      'undated b ANSWERED ',
    ]);
  });
});

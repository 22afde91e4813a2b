import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

// A ministry is split in 2019 into two; one of them is merged into a third in 2022.
const TABLES = {
  sources: 'id,published\ngazette,2023-01-01\nregister,2024-01-01',
  organisations:
    'id,sector,dissolved\nunion,LABOUR,\nministry,STATE,2019-10-20\nlabour,STATE,2022-05\ntrade,STATE,\nwork,STATE,\noffice,STATE,',
  memberships: [
    'member,organisation,kind,from,source,quote',
    'organisation:labour,ministry,SUCCESSOR,2019-10-20,gazette,takes over labour',
    'organisation:trade,ministry,SUCCESSOR,2019-10-20,gazette,takes over trade',
    'organisation:work,labour,SUCCESSOR,2022-06-01,gazette,takes over from labour',
    'organisation:office,ministry,UNIT,,gazette,an office of the ministry',
  ].join('\n'),
  outputs: [
    'id,kind,date',
    ...['by-labour', 'by-work', 'too-early', 'undated', 'by-both', 'by-nobody'].map(
      (id) => `${id},RECOMMENDATION,2018-01-01`,
    ),
    'of-labour,RECOMMENDATION,2021-01-01',
  ].join('\n'),
  parties: [
    'output,agent,role',
    ...['by-labour', 'by-work', 'too-early', 'undated', 'by-both', 'by-nobody'].flatMap((id) => [
      `${id},organisation:union,ISSUER`,
      `${id},organisation:ministry,ADDRESSEE`,
    ]),
    'of-labour,organisation:union,ISSUER\nof-labour,organisation:labour,ADDRESSEE',
  ].join('\n'),
  responses: [
    'recommendation,agent,kind,date,source',
    'by-labour,organisation:labour,ACCEPTED,2020-01-01,register',
    'by-work,organisation:work,PROMISED,2023-01-01,register',
    'too-early,organisation:labour,ACCEPTED,2019-01-01,register',
    'undated,organisation:trade,NOTED,,register',
    'by-both,organisation:labour,ACCEPTED,2020-01-01,register',
    'by-both,organisation:trade,REJECTED,2021-01-01,register',
    'of-labour,organisation:work,REJECTED,2022-07,register',
  ].join('\n'),
  assessments: [
    'recommendation,assessor,addressee,level,date',
    'by-labour,organisation:labour,organisation:labour,PARTIAL,2021-01-01',
    'by-labour,organisation:trade,organisation:ministry,NONE,2018-06-01',
    'by-work,organisation:union,organisation:work,NONE,2023-06-01',
  ].join('\n'),
};

let database: Database;
beforeAll(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
});

interface Case {
  recommendation: { id: string };
  addressee: { id: string };
  caseStatus: string;
  days: number | null;
  latestResponseKind: string | null;
  assessmentByAddressee: { assessmentLevel: string } | null;
  assessmentByState: { assessmentLevel: string } | null;
  assessmentByOthers: { assessmentLevel: string } | null;
  facts: { nodes: { kind: string; agent: { id: string } | null }[] };
}

const QUERY = `query ($scope: Scope) {
  recommendationOutcomes(scope: $scope) {
    all { caseCount answeredCount }
    basis { factCount parameters warnings { code } facts(first: 100) { totalCount nodes { kind } } }
    cases(first: 100) { nodes {
      recommendation { id } addressee { id } caseStatus days latestResponseKind
      assessmentByAddressee { assessmentLevel } assessmentByState { assessmentLevel } assessmentByOthers { assessmentLevel }
      facts(first: 100) { nodes { kind agent { id } } }
    } }
  }
  addressing(scope: $scope) {
    basis { factCount facts(first: 100) { totalCount } }
    arcs(first: 10) { nodes { to { id } weight answeredCount facts(first: 100) { nodes { kind } } } }
  }
}`;

interface Answer {
  recommendationOutcomes: {
    all: { caseCount: number; answeredCount: number };
    basis: {
      factCount: number;
      parameters: { scope: Record<string, unknown> };
      warnings: { code: string }[];
      facts: { totalCount: number; nodes: { kind: string }[] };
    };
    cases: { nodes: Case[] };
  };
  addressing: {
    basis: { factCount: number; facts: { totalCount: number } };
    arcs: {
      nodes: { to: { id: string }; weight: number; answeredCount: number; facts: { nodes: { kind: string }[] } }[];
    };
  };
}

const ask = (scope: object): Promise<Answer> => new Api(database).data<Answer>(QUERY, { scope });
const kindsOf = (nodes: readonly { kind: string }[], kind: string): number =>
  nodes.filter((fact) => fact.kind === kind).length;

test('an answer of a successor is no answer of the organisation addressed, unless the scope follows successors', async () => {
  const { recommendationOutcomes: outcomes, addressing } = await ask({});
  expect(outcomes.all).toEqual({ caseCount: 7, answeredCount: 0 });
  expect(outcomes.basis.warnings.map(({ code }) => code)).not.toContain('SCOPE_FIELD_UNUSED');
  expect(kindsOf(outcomes.basis.facts.nodes, 'MEMBERSHIP')).toBe(0);
  expect(addressing.arcs.nodes.map(({ answeredCount }) => answeredCount)).toEqual([0, 0]);
});

test('successors are followed from the day of the succession on, through several, and with the facts that say so', async () => {
  const { recommendationOutcomes: outcomes, addressing } = await ask({ followSuccessors: true });
  expect(
    outcomes.cases.nodes.map(({ recommendation, addressee, days, latestResponseKind, facts }) => [
      ...[recommendation.id, addressee.id].map((id) => id.slice(id.indexOf(':') + 1)),
      ...[days, latestResponseKind, kindsOf(facts.nodes, 'MEMBERSHIP')],
    ]),
  ).toEqual([
    ['by-both', 'ministry', 730, 'REJECTED', 2],
    ['by-labour', 'ministry', 730, 'ACCEPTED', 1],
    ['by-nobody', 'ministry', 2191, null, 0],
    ['by-work', 'ministry', 1826, 'PROMISED', 2],
    ['of-labour', 'labour', 546, 'REJECTED', 1],
    ['too-early', 'ministry', 2191, null, 0],
    ['undated', 'ministry', null, 'NOTED', 1],
  ]);
  expect(outcomes.all).toEqual({ caseCount: 7, answeredCount: 5 });
  expect(outcomes.basis.parameters.scope).toMatchObject({ followSuccessors: true });
  expect(outcomes.basis.facts.totalCount).toBe(outcomes.basis.factCount);
  expect(addressing.basis.facts.totalCount).toBe(addressing.basis.factCount);
  expect(
    addressing.arcs.nodes.map(({ to, weight, answeredCount, facts }) => [
      ...[to.id, weight, answeredCount, kindsOf(facts.nodes, 'MEMBERSHIP')],
    ]),
  ).toEqual([
    ['organisation:ministry', 6, 4, 3],
    ['organisation:labour', 1, 1, 1],
  ]);
});

test('what is judged of a successor is judged of the addressee, and a successor that judges after the succession is the addressee', async () => {
  const levels = async (scope: object): Promise<(string | null)[][]> => {
    const { recommendationOutcomes: outcomes } = await ask(scope);
    return outcomes.cases.nodes
      .filter(({ recommendation }) => ['output:by-labour', 'output:by-work'].includes(recommendation.id))
      .map(({ assessmentByAddressee, assessmentByState, assessmentByOthers }) =>
        [assessmentByAddressee, assessmentByState, assessmentByOthers].map((level) => level?.assessmentLevel ?? null),
      );
  };
  expect(await levels({})).toEqual([
    [null, 'NONE', null],
    [null, null, null],
  ]);
  expect(await levels({ followSuccessors: true })).toEqual([
    ['PARTIAL', 'NONE', null],
    [null, null, 'NONE'],
  ]);
});

test('filters ask for the organisation addressed, and units count as their whole', async () => {
  const only = await ask({ followSuccessors: true, organisations: ['organisation:ministry'] });
  expect(only.recommendationOutcomes.all).toEqual({ caseCount: 6, answeredCount: 4 });
  // (A unit of what was split rolls up to it: an answer counts once.)
  const whole = await ask({ followSuccessors: true, rollUpUnits: true });
  expect(whole.recommendationOutcomes.all).toEqual({ caseCount: 7, answeredCount: 5 });
});

test('a succession that no source of the scope states is not followed', async () => {
  const { recommendationOutcomes: outcomes } = await ask({
    followSuccessors: true,
    excludeSources: ['source:gazette'],
  });
  expect(outcomes.all.answeredCount).toBe(0);
});

test('questions that match no responses say that they do not use it', async () => {
  const query = `query ($scope: Scope) { recommendationTrail(id: "output:by-labour", scope: $scope) {
    basis { parameters warnings { code values } } } }`;
  const { recommendationTrail: trail } = await new Api(database).data<{
    recommendationTrail: { basis: { parameters: { scope: object }; warnings: { code: string; values: object }[] } };
  }>(query, { scope: { followSuccessors: true } });
  expect(trail.basis.warnings).toContainEqual(expect.objectContaining({ code: 'SCOPE_FIELD_UNUSED' }));
  expect(trail.basis.parameters.scope).not.toHaveProperty('followSuccessors');
});

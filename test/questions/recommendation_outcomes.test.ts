import fc from 'fast-check';
import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';
import { casesOf, endOf, groupOf, HISTORY, tablesOf, type Asked, type ExpectedGroup } from './support/outcomes.js';

interface Warnings {
  warnings: { code: string; count: number; sentence: string }[];
}

interface Step {
  assessmentLevel: string;
}

interface Answer {
  recommendationOutcomes: {
    observedUntil: string | null;
    basis: Warnings;
    all: ExpectedGroup;
    groups: {
      nodes: (ExpectedGroup & { addressee: { id: string } | null; responsibleAgent: { id: string } | null })[];
    };
    cases: {
      nodes: {
        recommendation: { id: string };
        addressee: { id: string };
        responsible: { nodes: { id: string }[] };
        caseStatus: string;
        days: number | null;
        daysLowest: number | null;
        daysHighest: number | null;
        latestResponseKind: string | null;
        assessmentByAddressee: Step | null;
        assessmentByState: Step | null;
        assessmentByOthers: Step | null;
      }[];
    };
  };
  addressing: {
    basis: Warnings;
    arcs: { nodes: { to: { id: string }; weight: number; answeredCount: number }[] };
  };
}

const QUERY = `query (
  $scope: Scope, $groupBy: OutcomeGrouping!, $observedUntil: Edtf, $kinds: [ResponseKind!]
) {
  recommendationOutcomes(scope: $scope, groupBy: $groupBy, observedUntil: $observedUntil, responseKinds: $kinds) {
    observedUntil basis { warnings { code count sentence } } all { ...group }
    groups(first: 100) { nodes { addressee { id } responsibleAgent { id } ...group } }
    cases(first: 100) { nodes {
      recommendation { id } addressee { id } responsible { nodes { id } } caseStatus days daysLowest daysHighest
      latestResponseKind assessmentByAddressee { assessmentLevel } assessmentByState { assessmentLevel }
      assessmentByOthers { assessmentLevel }
    } }
  }
  addressing(scope: $scope) {
    basis { warnings { code count sentence } } arcs(first: 100) { nodes { to { id } weight answeredCount } }
  }
}
fragment group on RecommendationOutcomeGroup {
  caseCount answeredCount openCount untimedCount undatedCount medianDays medianDaysLowest medianDaysHighest
}`;

const named = ({ id }: { id: string }): string => id.slice(id.indexOf(':') + 1);
const countOf = ({ warnings }: Warnings, code: string): number =>
  warnings.find((warning) => warning.code === code)?.count ?? 0;

let database: Database;
beforeAll(async () => (database = await testDatabase()));

async function fresh(tables: Record<string, string>): Promise<Api> {
  await emptyDatabase(database);
  await importFolder(database, packageOf(tables));
  return new Api(database);
}

describe('random histories: dated and undated, late and early, reprints, several addressees, units', () => {
  const isoDay = (day: number | null): string | null =>
    day === null ? null : new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
  const ASKED: fc.Arbitrary<Asked> = fc.record({
    observedUntil: fc.option(fc.integer({ min: 200, max: 900 })),
    kinds: fc.option(fc.constant(['ACCEPTED', 'PARTLY_ACCEPTED'])),
    rollUpUnits: fc.boolean(),
  });

  test('counts, days and medians are what the definition makes of the tables', async () => {
    await fc.assert(
      fc.asyncProperty(HISTORY, fc.array(ASKED, { minLength: 3, maxLength: 3 }), async (history, several) => {
        const api = await fresh(tablesOf(history));
        for (const asked of several) {
          const expected = casesOf(history, asked);
          const variables = {
            scope: { rollUpUnits: asked.rollUpUnits },
            observedUntil: isoDay(asked.observedUntil),
            kinds: asked.kinds,
          };
          const { recommendationOutcomes: outcomes } = await api.data<Answer>(QUERY, {
            ...variables,
            groupBy: 'ADDRESSEE',
          });
          expect(outcomes.observedUntil).toBe(isoDay(asked.observedUntil ?? endOf(history)));
          const found = outcomes.cases.nodes.map((one) => ({
            ...one,
            ...{ recommendation: named(one.recommendation), addressee: named(one.addressee) },
            responsible: one.responsible.nodes.map(named),
            levels: [one.assessmentByAddressee, one.assessmentByState, one.assessmentByOthers].map(
              (step) => step?.assessmentLevel ?? null,
            ),
          }));
          const byName = (one: { recommendation: string; addressee: string }): string =>
            `${one.recommendation} ${one.addressee}`;
          const inOrder = <T extends { recommendation: string; addressee: string }>(some: T[]): T[] =>
            some.sort((a, b) => byName(a).localeCompare(byName(b)));
          expect(inOrder(found)).toMatchObject(
            inOrder([...expected]).map(({ differ: _differ, dated: _dated, timed: _timed, ...shown }) => shown),
          );
          expect(outcomes.all).toEqual(groupOf(expected));
          for (const group of outcomes.groups.nodes) {
            const own = expected.filter(({ addressee }) => addressee === named(group.addressee!));
            expect(group).toMatchObject(groupOf(own));
          }
          expect(countOf(outcomes.basis, 'ASSESSORS_DIFFER')).toBe(expected.filter(({ differ }) => differ).length);
          const { recommendationOutcomes: byResponsible } = await api.data<Answer>(QUERY, {
            ...variables,
            groupBy: 'RESPONSIBLE',
          });
          for (const group of byResponsible.groups.nodes) {
            const { responsibleAgent } = group;
            const isOf = ({ responsible }: { responsible: string[] }): boolean =>
              responsibleAgent ? responsible.includes(named(responsibleAgent)) : responsible.length === 0;
            expect(group).toMatchObject(groupOf(expected.filter(isOf)));
          }
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test('addressing counts the same, and says how many recommendations address nobody', async () => {
    await fc.assert(
      fc.asyncProperty(HISTORY, fc.boolean(), async (history, rollUpUnits) => {
        const api = await fresh(tablesOf(history));
        const variables = { scope: { rollUpUnits }, groupBy: 'ADDRESSEE' };
        const { recommendationOutcomes: outcomes, addressing } = await api.data<Answer>(QUERY, variables);
        const arcs = addressing.arcs.nodes.map(({ to, ...arc }) => [named(to), arc.weight, arc.answeredCount]);
        const groups = outcomes.groups.nodes.map((group) => [
          ...[named(group.addressee!), group.caseCount, group.answeredCount],
        ]);
        expect(arcs.sort()).toEqual(groups.sort());
        const unaddressed = history.recommendations.filter(({ addressees }) => addressees.length === 0).length;
        for (const { basis } of [outcomes, addressing]) expect(countOf(basis, 'ADDRESSEES_UNKNOWN')).toBe(unaddressed);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

describe('answers of which no source says the day', () => {
  const TABLES = {
    sources: 'id,published\nregister,2022-01-01\nlater,2022-07-01',
    organisations: 'id,sector,form\nstate,STATE,\nothers,STATE,COLLECTIVE\nunion,,',
    outputs:
      'id,kind,date\na,RECOMMENDATION,2021-01-01\nb,RECOMMENDATION,2021-01-01\nc,RECOMMENDATION,\nd,RECOMMENDATION,2021-03-01\ne,RECOMMENDATION,2021-03-01',
    parties: [
      'output,agent,role',
      ...['a', 'b', 'c', 'd', 'e'].map((id) => `${id},organisation:union,ISSUER`),
      ...['a', 'b', 'c'].map((id) => `${id},organisation:state,ADDRESSEE`),
      'd,organisation:others,ADDRESSEE',
    ].join('\n'),
    responses: [
      'recommendation,agent,kind,source',
      'a,organisation:state,ACCEPTED,register\na,organisation:state,ACCEPTED,later',
      'b,organisation:state,NOTED,later\nc,organisation:state,ACCEPTED,register',
    ].join('\n'),
  };
  const ask = async (api: Api, variables: object = {}): Promise<Answer> =>
    api.data<Answer>(QUERY, { groupBy: 'ADDRESSEE', ...variables });

  test('are answers all the same: given between the recommendation and the earliest publication', async () => {
    const { recommendationOutcomes: outcomes, addressing } = await ask(await fresh(TABLES));
    expect(outcomes.observedUntil).toBe('2022-07-01');
    expect(outcomes.all).toEqual({
      ...{ caseCount: 3, answeredCount: 3, openCount: 0, untimedCount: 3, undatedCount: 1 },
      ...{ medianDays: null, medianDaysLowest: 0, medianDaysHighest: 365 },
    });
    expect(outcomes.cases.nodes.map(({ days, daysLowest, daysHighest }) => [days, daysLowest, daysHighest])).toEqual([
      [null, 0, 365],
      [null, 0, 546],
      [null, null, null],
    ]);
    expect(addressing.arcs.nodes).toMatchObject([{ weight: 3, answeredCount: 3 }]);
    // d is addressed to some that are described and not named.
    expect(addressing.basis.warnings).toContainEqual({
      code: 'ADDRESSEES_UNKNOWN',
      count: 1,
      sentence: '1 recommendation of which no source says whom they address: no arc and no case is made of them.',
    });
    expect(countOf(addressing.basis, 'UNNAMED_PARTICIPANTS')).toBe(1);
  });

  test('are told apart from those known to be too late or too early; an open date has its last day', async () => {
    const api = await fresh({
      ...TABLES,
      responses: [
        'recommendation,agent,kind,date,source',
        'a,organisation:state,ACCEPTED,2021-06-01,register\nb,organisation:state,ACCEPTED,2020-12-31,register',
        'c,organisation:state,NOTED,../2021-02-01,later\nb,organisation:state,NOTED,../2021-02-01,later',
      ].join('\n'),
    });
    const shown = async (observedUntil: string): Promise<unknown[]> =>
      (await ask(api, { observedUntil })).recommendationOutcomes.cases.nodes.map((one) => [
        ...[named(one.recommendation), one.caseStatus, one.days, one.daysLowest, one.daysHighest],
      ]);
    expect(await shown('2021-12-31')).toEqual([
      ['a', 'ANSWERED', 151, 151, 151],
      ['b', 'ANSWERED', null, 0, 31],
      ['c', 'ANSWERED', null, null, null],
    ]);
    expect(await shown('2021-05-31')).toEqual([
      ['a', 'OPEN', 150, 150, 150],
      ['b', 'ANSWERED', null, 0, 31],
      ['c', 'ANSWERED', null, null, null],
    ]);
  });

  test('nothing at all has a day: the counts are there, the medians are not', async () => {
    const api = await fresh({ ...TABLES, sources: 'id\nregister\nlater' });
    const { recommendationOutcomes: outcomes } = await ask(api);
    expect(outcomes.observedUntil).toBeNull();
    expect(outcomes.all).toEqual({
      ...{ caseCount: 3, answeredCount: 3, openCount: 0, untimedCount: 3, undatedCount: 1 },
      ...{ medianDays: null, medianDaysLowest: null, medianDaysHighest: null },
    });
    expect(countOf(outcomes.basis, 'NO_END_OF_OBSERVATION')).toBe(3);
    const { recommendationOutcomes: ended } = await ask(api, { observedUntil: '2021-12-31' });
    expect(countOf(ended.basis, 'NO_END_OF_OBSERVATION')).toBe(0);
    expect(ended.all).toMatchObject({ answeredCount: 3, medianDaysLowest: 0, medianDaysHighest: 364 });
  });
});

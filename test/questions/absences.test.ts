import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';

const QUERY = `query ($event: ID!, $months: Int = 12, $scope: Scope) {
  absences(event: $event, months: $months, scope: $scope) {
    from to issues { nodes { id } } counts { presence organisationCount }
    basis { eventCount factCount warnings { code count } }
    rows(first: 100) {
      totalCount
      nodes {
        organisation { id } presence reason because sourceCount
        activeAt { nodes { id } } facts { totalCount nodes { assertions { nodes { quote } } } }
      }
    }
  }
}`;

interface Row {
  organisation: { id: string };
  presence: string;
  reason: string;
  because: string;
  sourceCount: number;
  activeAt: { nodes: { id: string }[] };
  facts: { totalCount: number; nodes: { assertions: { nodes: { quote: string | null }[] } }[] };
}

interface Absences {
  from: string | null;
  to: string | null;
  issues: { nodes: { id: string }[] };
  counts: { presence: string; organisationCount: number }[];
  basis: { eventCount: number; factCount: number; warnings: { code: string; organisationCount: number }[] };
  rows: { totalCount: number; nodes: Row[] };
}

let database: Database;
let api: Api;

const slug = ({ id }: { id: string }): string => id.slice(id.indexOf(':') + 1);
const ask = async (event: string, more: object = {}): Promise<Absences> =>
  (await api.data<{ absences: Absences }>(QUERY, { event: `event:${event}`, ...more })).absences;

/** Slugs by state; those who attended as their number. */
async function states(event: string, more: object = {}): Promise<Record<string, string[] | number>> {
  const { rows: organisations } = await ask(event, more);
  const found: Record<string, string[]> = {};
  for (const { organisation, presence } of organisations.nodes) (found[presence] ??= []).push(slug(organisation));
  const { ATTENDED, ...others } = found;
  return ATTENDED ? { ...others, ATTENDED: ATTENDED.length } : others;
}

const rowOf = async (event: string, organisation: string, more: object = {}): Promise<Row> =>
  (await ask(event, more)).rows.nodes.find((row) => slug(row.organisation) === organisation)!;

describe('the first case', () => {
  beforeAll(async () => {
    database = await withDataset('women-homeworkers');
    api = new Api(database);
  });

  test('sixteen attended, one hosted, of everyone else nobody knows', async () => {
    const { counts, rows: organisations } = await ask('fgd-2025-11-10');
    const [hosted, attended, ...others] = counts;
    expect([hosted, attended]).toEqual([
      { presence: 'HOSTED', organisationCount: 1 },
      { presence: 'ATTENDED', organisationCount: 16 },
    ]);
    expect(others.map(({ presence }) => presence).filter((presence) => presence !== 'UNKNOWN')).toEqual([]);
    expect(organisations.totalCount).toBe(17 + others.reduce((sum, { organisationCount: count }) => sum + count, 0));
    const [host, ...rest] = organisations.nodes;
    expect(slug(host!.organisation)).toBe('komnas-perempuan');
    for (const row of rest.filter(({ presence }) => presence === 'ATTENDED')) {
      expect(row).toMatchObject({ reason: 'NAMED_PRESENT', sourceCount: 1, facts: { totalCount: 1 } });
      expect(row.facts.nodes[0]!.assertions.nodes[0]!.quote).toBeTruthy();
    }
    for (const row of rest.filter(({ presence }) => presence === 'UNKNOWN')) {
      expect([row.reason, row.activeAt.nodes.length > 0]).toEqual(['OFF_OPEN_LIST', true]);
    }
  });
});

describe('the invented valley', () => {
  beforeAll(async () => {
    database = await withDataset('riverside');
    api = new Api(database);
  });

  test('a complete list of those invited tells who was not', async () => {
    expect(await states('consultation-dam-2024')).toEqual({
      HOSTED: ['rivers-ministry', 'works-ministry'],
      ATTENDED: 5,
      INVITED: ['bank-women'],
      INVITED_ABSENT: ['fisherfolk'],
      DECLINED: ['river-keepers'],
      NOT_INVITED: ['clean-water', 'lirrow-radio', 'river-lab', 'water-union'],
    });
    expect(await rowOf('consultation-dam-2024', 'fisherfolk')).toMatchObject({
      reason: 'INVITED_AND_ABSENT',
      sourceCount: 2,
      because: 'Sources say that it was invited or signed up, and that it was not there.',
    });
    expect((await ask('consultation-dam-2024')).basis.warnings.map(({ code }) => code)).toContain('PARTIAL_LISTS');
  });

  test('a complete list of participants tells who was not there', async () => {
    expect(await states('hearing-dam-2024')).toEqual({
      HOSTED: ['rivers-ministry'],
      ATTENDED: 8,
      INVITED_ABSENT: ['valley-chamber'],
      DECLINED: ['stone-company'],
      NOT_PRESENT: ['builders-confederation', 'river-lab'],
    });
    const builders = await rowOf('hearing-dam-2024', 'builders-confederation');
    expect(builders.reason).toBe('OFF_COMPLETE_ATTENDANCE');
    expect(builders.activeAt.nodes.map(slug)).toEqual(['consultation-dam-2024']);
    expect(builders.facts.totalCount).toBe(1);
  });

  test('off an open list, whoever is not named is unknown', async () => {
    expect(await states('dialogue-dam-2025')).toEqual({
      HOSTED: ['lirrow-university', 'river-lab'],
      ATTENDED: 7,
      INVITED_ABSENT: ['builders-confederation', 'quill-fund'],
      UNKNOWN: ['bank-women', 'clean-water', 'lirrow-radio'],
    });
    expect((await rowOf('dialogue-dam-2025', 'quill-fund')).reason).toBe('NAMED_ABSENT');
  });

  test('members came: of their network nobody knows', async () => {
    const network = await rowOf('dialogue-follow-up-2025', 'clean-water');
    expect(network).toMatchObject({ presence: 'UNKNOWN', reason: 'NAMED_OTHERWISE', facts: { totalCount: 1 } });
    const asked = { scope: { capacities: ['DELEGATE', 'UNSTATED', 'MEMBER'] } };
    expect((await rowOf('dialogue-follow-up-2025', 'clean-water', asked)).presence).toBe('ATTENDED');
    expect((await rowOf('fgd-fish-2024', 'quill-fund')).reason).toBe('NAMED_OTHERWISE');
  });

  test('months, issues and sectors choose who is expected', async () => {
    expect(await ask('hearing-dam-2024', { months: 3 })).toMatchObject({ from: '2024-08-12', to: '2025-02-12' });
    expect(Object.keys(await states('hearing-dam-2024', { months: 3 }))).not.toContain('NOT_PRESENT');
    const quarry = await states('hearing-dam-2024', { scope: { issues: ['issue:quarry'] } });
    expect(quarry.NOT_PRESENT).toEqual(['builders-confederation', 'quarry-workers']);
    expect(await states('hearing-dam-2024', { scope: { sectors: ['BUSINESS'] } })).toEqual({
      INVITED_ABSENT: ['valley-chamber'],
      DECLINED: ['stone-company'],
    });
    const since = await ask('hearing-dam-2024', { scope: { from: '2023' } });
    expect([since.from, since.to, since.issues.nodes]).toEqual(['2023-01-01', null, [{ id: 'issue:dam' }]]);
  });

  test('without the source that calls a list complete, or tells of an absence, nobody knows', async () => {
    const without = { scope: { excludeSources: ['source:hearing-record-2024'] } };
    const { errors } = await api.ask(QUERY, { event: 'event:hearing-dam-2024', ...without });
    expect(errors).toMatchObject([
      { code: 'BAD_ARGUMENT', message: expect.stringContaining('no source of the scope speaks of') },
    ]);
    const gazette = await states('consultation-dam-2024', { scope: { excludeSources: ['source:gazette-2024'] } });
    expect(gazette.INVITED).toEqual(['bank-women', 'fisherfolk']);
  });

  test('what cannot be is refused', async () => {
    const refused = async (text: string): Promise<unknown> => (await api.ask(`{ absences(${text}) { from } }`)).errors;
    expect(await refused('event: "event:nothing"')).toMatchObject([{ code: 'UNKNOWN_ID' }]);
    expect(await refused('event: "event:hearing", months: -1')).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
    expect(await refused('event: "event:hearing", scope: {unit: PERSON}')).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
  });
});

describe('an event of which little is told', () => {
  test('a list without a status, one off a complete list, no issue, no day', async () => {
    await emptyDatabase(database);
    await importFolder(
      database,
      packageOf({
        organisations: 'id,form\nunion,\nbureau,\nbakers,\nvarious,COLLECTIVE',
        events: 'id,start,attendance_list,quote\ntalk,,EXHAUSTIVE,These were all.\nother,2024-01-01,,',
        issues: 'id\nbread',
        participations: [
          'event,agent,status,roles',
          'talk,organisation:union,,',
          'talk,organisation:bureau,REGISTERED,',
          'talk,organisation:various,ATTENDED,',
          'other,organisation:bakers,ATTENDED,',
        ].join('\n'),
      }),
    );
    api = new Api(database);
    const { rows: organisations, basis, from, to } = await ask('talk');
    expect(
      organisations.nodes.map(({ organisation, presence, reason }) => [slug(organisation), presence, reason]),
    ).toEqual([
      ['bureau', 'INVITED_ABSENT', 'INVITED_NOT_ON_COMPLETE_LIST'],
      ['union', 'UNKNOWN', 'NAMED_WITHOUT_STATUS'],
    ]);
    expect([from, to]).toEqual([null, null]);
    expect(basis.warnings).toContainEqual({ code: 'NO_ISSUES', count: 1 });
    const bread = await ask('talk', { scope: { issues: ['issue:bread'] } });
    expect(bread.basis.warnings.map(({ code }) => code)).not.toContain('NO_ISSUES');
  });
});

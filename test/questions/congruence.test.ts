import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { temporaryFolder } from '../support/files.js';
import { importFolder, packageOf } from '../support/packages.js';
import { importUnVotes } from '../support/plain_tables.js';
import { testJson, testRows } from '../support/test_data.js';
import type { KnownAgreements } from '../measures/support/un_votes.js';

const QUERY = `query (
  $scope: Scope, $on: StancesOn, $mode: CongruenceMode = CONGRUENCE, $normalisation: Normalisation = NONE
  $duplicates: Duplicates = ONCE
) {
  congruence(scope: $scope, on: $on, mode: $mode, normalisation: $normalisation, duplicates: $duplicates) {
    basis { agentCount eventCount factCount sourceCount publisherCount parameters warnings { code count } }
    pairCount
    nodes(first: 100) { totalCount nodes { agent { id } stanceCount targetCount degree strength sourceCount } }
    ties(first: 100) {
      totalCount
      nodes {
        a { id } b { id } weight shared sameCount opposedCount sourceCount facts { totalCount }
        targets { nodes { target { ... on Node { id } } aPolarity bPolarity } }
      }
    }
  }
}`;

interface Tie {
  a: { id: string };
  b: { id: string };
  weight: number;
  shared: number;
  sameCount: number;
  opposedCount: number;
  sourceCount: number;
  facts: { totalCount: number };
  targets: { nodes: { target: { id: string }; aPolarity: number | null; bPolarity: number | null }[] };
}

interface Congruence {
  basis: {
    agentCount: number;
    eventCount: number;
    factCount: number;
    sourceCount: number;
    warnings: { code: string; count: number }[];
  };
  pairCount: number;
  nodes: {
    totalCount: number;
    nodes: { agent: { id: string }; stanceCount: number; targetCount: number; degree: number }[];
  };
  ties: { totalCount: number; nodes: Tie[] };
}

let database: Database;
let api: Api;

const ask = async (variables: object = {}): Promise<Congruence> =>
  (await api.data<{ congruence: Congruence }>(QUERY, variables as Record<string, unknown>)).congruence;
const slug = ({ id }: { id: string }): string => id.slice(id.indexOf(':') + 1);
/** By pair, as in `fisherfolk–river-keepers`. */
const byPair = ({ ties }: Congruence): Record<string, Tie> =>
  Object.fromEntries(ties.nodes.map((tie) => [`${slug(tie.a)}–${slug(tie.b)}`, tie]));
const weights = async (variables: object): Promise<Record<string, number>> =>
  Object.fromEntries(Object.entries(byPair(await ask(variables))).map(([pair, { weight }]) => [pair, weight]));

describe('the invented valley', () => {
  beforeAll(async () => {
    database = await withDataset('riverside');
    api = new Api(database);
  });

  test.each([
    ['stone-company–valley-chamber', 3, 0, 3, 0, 3],
    ['fisherfolk–river-keepers', 2, 0, 2, 0, 2],
    ['river-council–stone-company', 1, 2, 0, 2, 2],
    ['clean-water–river-council', 2, 1, 2, 0, 2],
    ['bank-women–clean-water', 1, 1, 1, 1, 2],
    ['builders-confederation–works-ministry', 1, 0, 0, 0, 1],
    ['lirrow-university–water-union', 0, 0, 1, 0, 1],
  ])('%s: c %i, f %i, SAME %i, OPPOSED %i, BOTH %i', async (pair, ...expected) => {
    const modes = ['CONGRUENCE', 'CONFLICT', 'SAME', 'OPPOSED', 'BOTH'];
    const found = await Promise.all(modes.map(async (mode) => (await weights({ mode }))[pair] ?? 0));
    expect(found).toEqual(expected);
    const both = byPair(await ask({ mode: 'BOTH' }))[pair]!;
    expect([both.sameCount, both.opposedCount, both.shared]).toEqual(expected.slice(2));
  });

  test('a repeated stance counts once, once for each source or event, or each time', async () => {
    const found = await Promise.all(
      ['ONCE', 'PER_SOURCE', 'PER_EVENT', 'ALL'].map(
        async (duplicates) => (await weights({ duplicates }))['fisherfolk–river-keepers'],
      ),
    );
    expect(found).toEqual([2, 5, 4, 7]);
  });

  test('is divided as asked, and taken apart by target, by date, by who is asked', async () => {
    expect((await weights({ normalisation: 'AVERAGE' }))['fisherfolk–river-keepers']).toBe(1);
    expect((await weights({ mode: 'SUBTRACT' }))['river-council–stone-company']).toBe(-1);
    expect((await weights({ on: { kinds: ['CLAIMS'] } }))['stone-company–valley-chamber']).toBe(1);
    expect((await weights({ on: { kinds: ['RECOMMENDATIONS'] } }))['stone-company–valley-chamber']).toBe(2);
    expect(await weights({ on: { ids: ['output:raise-dam'] } })).toEqual({ 'stone-company–valley-chamber': 1 });
    expect((await weights({ scope: { to: '2023' } }))['builders-confederation–river-council']).toBe(1);
    expect((await weights({ scope: { from: '2024' }, mode: 'SAME' }))['river-council–river-keepers']).toBe(1);
    const quarry = await ask({ scope: { issues: ['issue:quarry'] } });
    expect(quarry.nodes.nodes.map(({ agent }) => slug(agent))).toEqual([
      'fisherfolk',
      'lirrow-university',
      'river-keepers',
    ]);
    expect(Object.keys(await weights({ scope: { sectors: ['BUSINESS'] } }))).toEqual(['stone-company–valley-chamber']);
    const spring = await ask({ scope: { events: ['event:consultation-dam-2023'] } });
    expect([spring.basis.eventCount, spring.nodes.totalCount, spring.ties.totalCount]).toEqual([1, 5, 10]);
  });

  test('a window leaves out what has no day, and says so', async () => {
    const { basis } = await ask({ scope: { from: '2023', to: '2025' } });
    expect(basis.warnings).toContainEqual({ code: 'UNDATED_EVENTS', count: 1 });
    expect((await ask()).basis).toMatchObject({ agentCount: 13, factCount: 33 });
  });

  test('a tie opens to the stances behind it, and to where each stands on each target', async () => {
    const tie = byPair(await ask({ mode: 'CONFLICT' }))['river-council–stone-company']!;
    expect([tie.facts.totalCount, tie.sourceCount]).toEqual([5, 4]);
    expect(tie.targets.nodes.map(({ target, aPolarity: a, bPolarity: b }) => [slug(target), a, b])).toEqual([
      ['build-dam', -1, 1],
      ['raise-dam', -1, 1],
    ]);
  });

  test('persons: those who are public and spoke, for whomever', async () => {
    const { nodes, basis } = await ask({ scope: { unit: 'PERSON' } });
    expect(nodes.nodes.map(({ agent }) => slug(agent))).toEqual(['bram-tollick', 'ines-harrowick']);
    expect(basis.warnings).toContainEqual({ code: 'PERSONS_WITHHELD', count: 1 });
    const alone = await ask({ scope: { onBehalfOf: false } });
    expect(alone.basis.warnings).toContainEqual({ code: 'PERSONS_DROPPED', count: 3 });
  });

  test('without a source it is as if it had never been told', async () => {
    const without = await weights({ mode: 'SAME', scope: { excludeSources: ['source:hearing-record-2024'] } });
    expect(without['builders-confederation–river-council']).toBeUndefined();
    expect(without['clean-water–river-council']).toBe(1);
    expect(without['river-council–stone-company']).toBe(1);
  });

  test('claims are tied by who holds both', async () => {
    const { issueOverlap } = await api.data<{
      issueOverlap: {
        pairCount: number;
        nodes: { nodes: { target: { id: string }; agentCount: number }[] };
        ties: { nodes: (Tie & { agents: { nodes: { id: string }[] } })[] };
      };
    }>(`{ issueOverlap {
      pairCount nodes(first: 100) { nodes { target { ... on Node { id } } agentCount degree strength } }
      ties { nodes {
        a { ... on Node { id } } b { ... on Node { id } } weight shared sameCount opposedCount agents { nodes { id } } facts { totalCount }
      } }
    } }`);
    expect(issueOverlap.pairCount).toBe(9);
    expect(issueOverlap.ties.nodes.map(({ a, b, weight }) => [slug(a), slug(b), weight])).toEqual([
      ['build-dam', 'raise-dam', 3],
      ['build-dam', 'free-water', 2],
      ['build-dam', 'extend-licence', 2],
      ['free-water', 'raise-dam', 1],
    ]);
    expect(issueOverlap.ties.nodes[2]).toMatchObject({
      shared: 3,
      sameCount: 2,
      opposedCount: 0,
      agents: {
        nodes: [
          { id: 'organisation:fisherfolk' },
          { id: 'organisation:lirrow-university' },
          { id: 'organisation:river-keepers' },
        ],
      },
      facts: { totalCount: 9 },
    });
  });

  test('arguments that cannot be are refused', async () => {
    const refused = async (on: string): Promise<unknown> =>
      (await api.ask(`{ congruence(on: ${on}) { pairCount } }`)).errors;
    expect(await refused('{ids: ["issue:nothing"]}')).toMatchObject([{ code: 'UNKNOWN_ID' }]);
  });
});

describe('sources that disagree', () => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await importFolder(
      database,
      packageOf({
        sources: 'id,published\nfirst,2024-01-01\nsecond,2024-02-01',
        organisations: 'id\nunion\nministry\nparent',
        memberships: 'member,organisation,kind\norganisation:ministry,parent,UNIT',
        issues: 'id,claim\nwage,true',
        stances: [
          'agent,target,polarity,date,source',
          'organisation:union,issue:wage,1,2024-01-01,first',
          'organisation:union,issue:wage,-1,2024-01-01,second',
          'organisation:ministry,issue:wage,1,2024-01-02,first',
          'organisation:ministry,issue:wage,-1,2024-01,first',
          'organisation:ministry,issue:wage,0,,first',
        ].join('\n'),
      }),
    );
    api = new Api(database);
  });

  test('opposite statements are two stances, whoever tells them; what the latest day leaves open is said', async () => {
    const { ties, basis } = await ask({ mode: 'SAME' });
    expect(ties.totalCount).toBe(0);
    expect(basis).toMatchObject({ factCount: 5, warnings: [{ code: 'UNDECIDED_STANCES', count: 1 }] });
    expect(await weights({ mode: 'CONGRUENCE' })).toEqual({ 'ministry–union': 2 });
    expect(await weights({ mode: 'CONFLICT' })).toEqual({ 'ministry–union': 2 });
    expect((await ask({ mode: 'OPPOSED' })).ties.totalCount).toBe(0);
  });

  test('of what one source tells, a stance of no date is the earliest', async () => {
    const first = { scope: { sources: ['source:first'] }, mode: 'SAME' };
    expect(await weights(first)).toEqual({ 'ministry–union': 1 });
    expect((await ask(first)).basis.warnings).toEqual([{ code: 'SINGLE_SOURCE', count: 1 }]);
  });

  test('an organisation that speaks for another counts as it, where asked', async () => {
    const stances = 'agent,on_behalf_of,target,polarity\norganisation:agency,union,issue:wage,1';
    await importFolder(database, packageOf({ organisations: 'id\nagency', stances }, 'agency'));
    const agents = async (onBehalfOf: boolean): Promise<string[]> =>
      (await ask({ scope: { onBehalfOf } })).nodes.nodes.map(({ agent }) => slug(agent));
    expect(await agents(true)).toEqual(['ministry', 'union']);
    expect(await agents(false)).toEqual(['agency', 'ministry', 'union']);
  });

  test('units count as what they are part of, where asked', async () => {
    const { nodes } = await ask({ scope: { rollUpUnits: true } });
    expect(nodes.nodes.map(({ agent }) => slug(agent))).toEqual(['parent', 'union']);
  });

  test('latest stances of one day that differ neither agree nor oppose', async () => {
    await importFolder(
      database,
      packageOf(
        {
          stances: 'agent,target,polarity,date,event\norganisation:ministry,issue:wage,-1,2024-01-02,talk',
          events: 'id\ntalk',
        },
        'more',
      ),
    );
    const { basis, ties } = await ask({ mode: 'BOTH' });
    expect(basis.warnings).toContainEqual({ code: 'UNDECIDED_STANCES', count: 2 });
    expect(ties.nodes).toMatchObject([
      { weight: 1, sameCount: 0, opposedCount: 0, targets: { nodes: [{ aPolarity: null, bPolarity: null }] } },
    ]);
  });
});

describe('the example of the documentation', () => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await importFolder(
      database,
      packageOf({
        organisations: 'id\nunion\nministry\nkeepers',
        issues: 'id,claim\ndam,true',
        outputs: 'id,kind\nlicence,RECOMMENDATION',
        stances: [
          'agent,target,polarity,date',
          'organisation:union,issue:dam,1,2024-03',
          'organisation:union,output:licence,-1,2024-03',
          'organisation:ministry,issue:dam,0,2023-05',
          'organisation:ministry,issue:dam,1,2024-03',
          'organisation:ministry,output:licence,1,2024-03',
          'organisation:keepers,issue:dam,-1,2023-05',
          'organisation:keepers,issue:dam,-1,2024-03',
          'organisation:keepers,output:licence,-1,2023-05',
        ].join('\n'),
      }),
    );
    api = new Api(database);
  });

  test.each([
    ['CONGRUENCE', { 'keepers–union': 1, 'ministry–union': 1 }],
    ['CONFLICT', { 'keepers–ministry': 2, 'keepers–union': 1, 'ministry–union': 1 }],
    ['SUBTRACT', { 'keepers–ministry': -2 }],
    ['SAME', { 'keepers–union': 1, 'ministry–union': 1 }],
    ['OPPOSED', { 'keepers–ministry': 2, 'keepers–union': 1, 'ministry–union': 1 }],
    ['BOTH', { 'keepers–ministry': 2, 'keepers–union': 2, 'ministry–union': 2 }],
  ])('%s', async (mode, expected) => {
    expect(await weights({ mode })).toEqual(expected);
  });

  test('divided, repeated, and from the other side', async () => {
    expect(await weights({ normalisation: 'AVERAGE' })).toEqual({ 'keepers–union': 0.5, 'ministry–union': 0.5 });
    expect((await weights({ mode: 'CONFLICT', duplicates: 'ALL' }))['keepers–union']).toBe(2);
    expect((await weights({ mode: 'CONFLICT', duplicates: 'PER_SOURCE' }))['keepers–union']).toBe(1);
    expect((await ask({ mode: 'SUBTRACT' })).pairCount).toBe(3);
    const { issueOverlap } = await api.data<{ issueOverlap: object }>(
      '{ issueOverlap { ties { nodes { weight shared sameCount opposedCount } } } }',
    );
    expect(issueOverlap).toEqual({ ties: { nodes: [{ weight: 2, shared: 3, sameCount: 2, opposedCount: 1 }] } });
  });
});

test('votes in the General Assembly: SAME of two pairs of countries on one issue of two', async () => {
  const known = testJson<KnownAgreements>('un_votes_sample/expected.json').agreement_by_issue['Human rights']!;
  const idOf = new Map(
    testRows('un_votes_sample/countries.csv').map((row) => [row.country!, `organisation:un-${row.country_id}`]),
  );
  const on = (name: string): Record<string, string>[] =>
    testRows('un_votes_sample/issues.csv.gz').filter(({ issue }) => issue === name);
  const issues = [...on('Human rights'), ...on('Colonialism').slice(0, 50)];
  const rollCalls = new Set(issues.map(({ rcid }) => rcid!));
  const votes = testRows('un_votes_sample/votes.csv.gz').filter(({ rcid }) => rollCalls.has(rcid!));
  const file = (name: string, columns: string[], rows: Record<string, string>[]): string => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, [columns, ...rows.map((row) => columns.map((column) => row[column]))].join('\n'));
    return path;
  };
  await emptyDatabase(database);
  await importUnVotes(
    database,
    file('votes.csv', ['rcid', 'country_id', 'vote'], votes),
    file('issues.csv', ['rcid', 'issue'], issues),
  );
  api = new Api(database);
  const { ties } = await ask({ mode: 'SAME', scope: { issues: ['issue:un-human-rights'] } });
  for (const { a, b, both_voted: shared, same, opposed } of known) {
    const [first, second] = [idOf.get(a), idOf.get(b)].sort();
    const tie = ties.nodes.find((found) => found.a.id === first && found.b.id === second);
    expect(tie).toMatchObject({ weight: same, shared, sameCount: same, opposedCount: opposed });
  }
  expect(ties.totalCount).toBe(3);
});

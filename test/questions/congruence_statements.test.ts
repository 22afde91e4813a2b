import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { importFolder, packageOf, withPackage } from '../support/packages.js';

let database: Database;
let api: Api;

/** Weights of the only tie. */
async function weights({
  mode = 'CONGRUENCE',
  ...more
}: {
  mode?: string;
  duplicates: string;
  scope?: object;
}): Promise<number[]> {
  const { congruence } = await api.data<{ congruence: { ties: { nodes: { weight: number }[] } } }>(
    `query ($mode: CongruenceMode!, $duplicates: Duplicates!, $scope: Scope) {
      congruence(mode: $mode, duplicates: $duplicates, scope: $scope) { ties { nodes { weight } } } }`,
    { mode, ...more },
  );
  return congruence.ties.nodes.map(({ weight }) => weight);
}

async function warnings(question: string, duplicates: string): Promise<object[]> {
  const answer = await api.data<Record<string, { basis: { warnings: object[] } }>>(
    `{ ${question}(duplicates: ${duplicates}) { basis { warnings { code count } } } }`,
  );
  return answer[question]!.basis.warnings;
}

const WAGE = {
  sources: 'id,derived_from\nfirst,\ncopy,first\nsecond,',
  organisations: 'id\nunion\nministry\nleague',
  issues: 'id,claim\nwage,true\nhours,true\npay,true',
  events: 'id\ntalk\nhearing',
  stances: [
    'agent,target,polarity,date,event,source,quote,locator,recorded_by',
    // Two coders read one sentence; the reprint repeats it, and adds another.
    'organisation:union,issue:wage,1,2024-01-01,,first,We back it,page=1,ani',
    'organisation:union,issue:wage,1,2024-01-01,,first,We back it,page=1,budi',
    'organisation:union,issue:wage,1,2024-01-01,,copy,We back it,page=1,ani',
    'organisation:union,issue:wage,1,2024-01-01,,copy,Again we back it,page=2,ani',
    // Two statements that were not quoted, one sentence twice in the table, and one sentence at two places.
    'organisation:union,issue:wage,1,2024-02-01,talk,second,,,',
    'organisation:union,issue:wage,1,2024-02-01,talk,second,,,',
    'organisation:union,issue:wage,1,2024-02-02,talk,second,Yes,page=1,',
    'organisation:union,issue:wage,1,2024-02-02,talk,second,Yes,page=1,',
    'organisation:union,issue:wage,1,2024-02-02,talk,second,Yes,page=2,',
    // No document is named.
    'organisation:union,issue:wage,-1,2024-03-01,hearing,,,,',
    'organisation:union,issue:wage,-1,2024-03-01,hearing,,,,',
    'organisation:ministry,issue:wage,1,2024-02-01,talk,second,,,',
    'organisation:union,issue:hours,1,2024-02-01,talk,second,,,',
    // A document is named too.
    'organisation:league,issue:pay,1,2024-02-01,talk,second,,,',
    'organisation:league,issue:pay,1,2024-02-01,talk,,,,',
  ].join('\n'),
};

beforeAll(async () => {
  database = await withPackage(WAGE);
  api = new Api(database);
});

// The union’s stances for: two statements in the first document (its reprint has most), two unquoted and two quoted in
// the second; those against: two in the file.
test.each([
  ['ONCE', 1, 1],
  ['PER_SOURCE', 2, 1],
  ['PER_EVENT', 1, 1],
  ['ALL', 6, 2],
])('%s: %i for, %i against', async (duplicates, inFavour, against) => {
  expect(await weights({ duplicates })).toEqual([inFavour]);
  expect(await weights({ duplicates, mode: 'CONFLICT' })).toEqual([against]);
  const { issueOverlap } = await api.data<{ issueOverlap: object }>(
    `{ issueOverlap(duplicates: ${duplicates}) { ties { nodes { weight } } } }`,
  );
  expect(issueOverlap).toEqual({ ties: { nodes: [{ weight: inFavour }] } });
});

test('without the reprint its further statement is gone', async () => {
  const scope = { excludeSources: ['source:copy'] };
  expect(await weights({ duplicates: 'ALL', scope })).toEqual([5]);
});

test.each([
  ['ONCE', []],
  ['PER_SOURCE', [{ code: 'DOCUMENTS_UNKNOWN', count: 1 }]],
  ['PER_EVENT', [{ code: 'EVENTS_UNKNOWN', count: 1 }]],
  ['ALL', []],
])('%s: what is not known of it', async (duplicates, expected) => {
  expect(await warnings('congruence', duplicates)).toEqual(expected);
  expect(await warnings('issueOverlap', duplicates)).toEqual(expected);
});

test('a coder of another dataset adds no statement to a document, another document does', async () => {
  const stances = 'agent,target,polarity,date,event,source\norganisation:ministry,issue:wage,1,2024-02-01,talk,second';
  await importFolder(database, packageOf({ stances }, 'other'));
  expect(await weights({ duplicates: 'ALL' })).toEqual([6]);
  await importFolder(database, packageOf({ stances: stances.replace('second', 'first') }, 'other'), { add: true });
  expect(await weights({ duplicates: 'ALL' })).toEqual([12]);
});

/** Stances for one claim: of the union as given, in one document or its reprint, and one of the ministry. */
const UTTERANCE = (...rows: string[]): Record<string, string> => ({
  sources: 'id,published,derived_from\nfirst,2024-01-01,\ncopy,2024-01-02,first',
  organisations: 'id\nunion\nministry',
  persons: 'id,visibility\nani,PUBLIC',
  issues: 'id,claim\nwage,true',
  events: 'id\ntalk\nhearing',
  stances: [
    'agent,on_behalf_of,target,polarity,date,event,source,quote,locator,recorded_by',
    'organisation:ministry,,issue:wage,1,2024-01-01,,first,,,',
    ...rows,
  ].join('\n'),
});
const ROW = 'organisation:union,,issue:wage,1,2024-01-01,talk,first,We back it,page=1,one';

test.each([
  ['a second coder knows the month only', [ROW.replace('-01,talk', ',talk').replace('one', 'two')], 1],
  ['a reprint has a day of its own', [ROW.replace('-01,talk,first', '-02,talk,copy')], 1],
  ['a second coder names another event', [ROW.replace('talk', 'hearing').replace('one', 'two')], 1],
  ['one coder names two events', [ROW.replace('talk', 'hearing')], 1],
  ['a speaker is named beside', [ROW.replace('organisation:union,', 'person:ani,union')], 1],
  ['it says so again elsewhere, on another day', [ROW.replace('-01,talk', '-02,talk').replace('page=1', 'page=2')], 2],
  ['rows of two days have no quote', [ROW.replace('-01,talk', '-02,talk').replace('We back it,page=1', ',')], 2],
])('one utterance is one statement: %s', async (_, more, counted) => {
  await emptyDatabase(database);
  await importFolder(database, packageOf(UTTERANCE(ROW, ...more)));
  api = new Api(database);
  expect(await weights({ duplicates: 'ALL' })).toEqual([counted]);
  expect(await weights({ duplicates: 'PER_SOURCE' })).toEqual([1]);
});

import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, problemText, type Acceptance, type Problem } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import { packageOf } from '../../support/packages.js';

/** Seven organisations, of each of which one source says two sectors. */
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const TABLES = {
  sources: 'id\nnews',
  organisations: `id,sector,source\n${NAMES.map((id) => `${id},CSO,news\n${id},LABOUR,news`).join('\n')}`,
};

async function outcome(accept: Acceptance = {}, more: object = {}): Promise<Problem[] | DatasetProblems> {
  try {
    return [...(await readPackage(packageOf(TABLES, 'demo', more), { graph: EMPTY_GRAPH, accept })).warnings];
  } catch (error) {
    if (error instanceof DatasetProblems) return error;
    throw error;
  }
}

it('a doubt is one line: what was found, how often, the first five rows, and what to do', async () => {
  const problems = (await outcome()) as DatasetProblems;
  expect(problems.onlyDoubts).toBe(true);
  expect(problems.message).toBe(
    'organisations.csv, column sector: The source says "LABOUR" here and "CSO" in another row: only one of them is used.' +
      ' Found 7 times, first in row 3, row 5, row 7, row 9, row 11.' +
      ' If this is meant: --accept TWO_VALUES. If not: take the wrong one out. [TWO_VALUES]',
  );
});

it.each<[string, Acceptance, object]>([
  ['by the command', { TWO_VALUES: true }, {}],
  ['by its value', { TWO_VALUES: ['LABOUR'] }, {}],
  ['by the package', {}, { jejaring: { accept: { TWO_VALUES: ['LABOUR'] } } }],
])('a doubt that is accepted %s is a warning with its count', async (_, accept, more) => {
  const warnings = (await outcome(accept, more)) as Problem[];
  expect(warnings).toMatchObject([{ code: 'TWO_VALUES', severity: 'WARNING', count: 7 }]);
  expect(problemText(warnings[0]!)).toMatch(/Found 7 times, first in row 3, .*\. Accepted\. \[TWO_VALUES\]$/);
});

it('a value that is not accepted stops the import beside one that is', async () => {
  const sectors = `${TABLES.organisations}\nz,CSO,news\nz,MEDIA,news`;
  const folder = packageOf({ ...TABLES, organisations: sectors });
  const error = await readPackage(folder, { graph: EMPTY_GRAPH, accept: { TWO_VALUES: ['LABOUR'] } }).catch(
    (thrown: unknown) => thrown,
  );
  expect((error as DatasetProblems).problems).toMatchObject([
    { severity: 'WARNING', count: 7 },
    { severity: 'DOUBT', count: 1, row: 17, found: '"MEDIA"' },
  ]);
});

it('beside an error, a doubt is told too, and is not all that stops the import', async () => {
  const folder = packageOf({ ...TABLES, events: 'id,start\nfirst,2025-13-01' });
  const error = await readPackage(folder, { graph: EMPTY_GRAPH }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ onlyDoubts: false, problems: [{ code: 'INVALID_DATE' }, { code: 'TWO_VALUES' }] });
});

it.each<[string, unknown]>([
  ['an error', { INVALID_DATE: true }],
  ['no problem at all', { NONSENSE: true }],
  ['half a list', { TWO_VALUES: 'LABOUR' }],
])('a package cannot accept %s', async (_, accept) => {
  expect(await outcome({}, { jejaring: { accept } })).toMatchObject({
    problems: [{ code: 'PACKAGE_INVALID', found: expect.stringContaining('jejaring.accept') }],
  });
});

import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import {
  DatasetProblems,
  PLAN_PROBLEMS,
  PROBLEMS,
  problemText,
  type Problem,
} from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import type { Mapping } from '../../../src/dataset/read/plain/mapping/mapping.js';
import { readMapping } from '../../../src/dataset/read/plain/mapping/mapping_file.js';
import { readPlainTable } from '../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { everythingWrong } from './everything_wrong.js';
import { PROBLEM_CASES, writePackage, writeTable, type ProblemCase } from './problem_cases.js';

const read = async ({ plain, options, mapping, graph, ...files }: ProblemCase): Promise<ReadDataset> => {
  const known = { ...EMPTY_GRAPH, ...graph };
  return plain === undefined
    ? readPackage(writePackage(files), { graph: known })
    : readPlainTable(writeTable(plain), { dataset: 'demo', ...options, ...(await mapped(mapping)), graph: known });
};

const mapped = async (mapping?: string | Buffer): Promise<Mapping | undefined> =>
  mapping === undefined ? undefined : readMapping(writeTable(mapping, 'mapping.yaml'));

/** Errors are thrown; a dataset with warnings alone is given, with them. */
async function problemsOf(dataset: Promise<ReadDataset>): Promise<readonly Problem[]> {
  try {
    return (await dataset).warnings;
  } catch (error) {
    if (error instanceof DatasetProblems) return error.problems;
    throw error;
  }
}

it('there is a case for every problem that reading can find', () => {
  const found = Object.keys(PROBLEMS).filter((code) => !(code in PLAN_PROBLEMS));
  expect(Object.keys(PROBLEM_CASES).sort()).toEqual(found.sort());
});

it.each(Object.entries(PROBLEM_CASES))('%s is reported, alone, with its place', async (code, mistake) => {
  const problems = await problemsOf(read(mistake));
  expect(problems).toEqual([expect.objectContaining({ ...mistake.expected, code })]);
});

it('sentences leave no blank to fill', async () => {
  for (const mistake of Object.values(PROBLEM_CASES)) {
    for (const problem of await problemsOf(read(mistake))) {
      expect(problemText(problem)).not.toMatch(/[{}]|undefined|\[object| {2}/);
    }
  }
});

it('a package with one mistake of every kind gets all of them reported', async () => {
  const { folder, expected } = everythingWrong();
  const problems = await problemsOf(readPackage(folder, { graph: EMPTY_GRAPH }));
  for (const [code, mistake] of expected) {
    expect(problems).toContainEqual(expect.objectContaining({ ...mistake, code }));
  }
  expect(problems.map(({ code }) => code).sort()).toEqual([...expected.keys()].sort());
});

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, temporaryFolder } from '../support/files.js';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { name: string; status: string; message: string }[];
}

/** What Jest reports of files of tests that are run as ours are, by one worker in order of their names. */
function run(files: Record<string, string>, ...words: string[]): { report: Report; status: number | null } {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.test.ts`), text);
  const config = {
    rootDir: folder,
    testMatch: ['**/*.test.ts'],
    runner: `${ROOT}test/runner/runner.js`,
    maxWorkers: 1,
  };
  const output = join(folder, 'report.json');
  const given = ['--config', JSON.stringify({ ...config, testTimeout: 1_000 }), '--json', `--outputFile=${output}`];
  const env = { ...process.env, TEST_FOLDER: folder, TEST_SEED: '7' };
  const { status } = spawnSync(process.execPath, [`${ROOT}node_modules/jest/bin/jest.js`, ...given, ...words], {
    ...{ cwd: ROOT, env, encoding: 'utf8' },
  });
  return { report: JSON.parse(readFileSync(output, 'utf8')) as Report, status };
}

const PASSING = "test('passes', () => expect(1).toBe(1));";

test('whatever a file does, it is counted, and the files after it are run', () => {
  const { report, status } = run({
    passing: `${PASSING} test.skip('waits', () => {}); test('is typed', () => { const one: number = 1; expect(one).toBe(1); });`,
    failing: `${PASSING} test('fails', () => expect(1).toBe(2));`,
    hanging: "test('hangs', () => new Promise(() => {}));",
    ending: "test('ends the process', () => process.exit(0));",
    broken: "import './nothing.js';",
    rejecting:
      "test('leaves a rejection', async () => { void Promise.reject(new Error('of nobody')); await new Promise((d) => setTimeout(d, 50)); });",
  });
  expect(status).toBe(1);
  // Those that hang or fail are failed tests; what is no test's fault is a fault of its file.
  expect(report).toMatchObject({
    numPassedTests: 4,
    numFailedTests: 2,
    numPendingTests: 1,
    numRuntimeErrorTestSuites: 3,
  });
  const failed = report.testResults.filter((file) => file.status === 'failed');
  const messages = Object.fromEntries(failed.map(({ name, message }) => [/(\w+)\.test\.ts$/.exec(name)![1], message]));
  expect(messages).toEqual({
    failing: expect.stringMatching(/Expected: 2[^]*failing\.test\.ts:1:\d+[^]*TEST_SEED=7/),
    hanging: expect.stringContaining('Exceeded timeout of 1000 ms'),
    ending: expect.stringContaining('The process that ran this file ended (exit code 0)'),
    broken: expect.stringContaining('nothing.js'),
    rejecting: expect.stringContaining('of nobody'),
  });
});

test('what a file changes of its process is put back for the next', () => {
  const changing = `test('changes', () => { process.env.HOME = '/'; process.env.NEW = '1'; process.chdir('/'); process.exitCode = 9; });`;
  const next = `test('is as before', () => {
    expect([process.env.HOME === '/', process.env.NEW, process.cwd() === '/', process.exitCode]).toEqual([false, undefined, false, undefined]);
  });`;
  // The larger file is run first.
  const { report, status } = run({ changing: changing + ' '.repeat(2_000), next });
  expect(report.testResults.map(({ message }) => message)).toEqual(['', '']);
  expect(status).toBe(0);
});

test('a part is run by the names of tests', () => {
  const { report } = run({ two: `${PASSING} test('fails', () => expect(1).toBe(2));` }, '-t', 'passes');
  expect(report).toMatchObject({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 1 });
});

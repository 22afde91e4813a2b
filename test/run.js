/**
 * `npm test`: all tests but the slow ones, and beside them lint, format, layers, spelling and types, each of which counts as one test.
 * `npm run test:slow` (`--slow`): the slow ones, whose files are called `*.slow.test.ts`. Words are passed on to Jest:
 * a path runs a part, of the slow tests too where it names nothing else. Everything is run, even where something failed
 * before. It ends with the seconds of each part and one line with how many passed. Exit code 0 only if nothing failed.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from './runner/measured.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'jejaring-run-'));
const cache = 'node_modules/.cache';
const total = { passed: 0, failed: 0, skipped: 0 };
const seconds = [];

/** The groups of processes that run now, so that they are ended with this one. */
const running = new Set();
let interrupted = false;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {
    interrupted = true;
    for (const pid of running) process.kill(-pid, 'SIGTERM');
  });
}

/** Runs a program of `node_modules` by this Node. @returns whether it succeeded, and what it printed where not shown at once */
async function run(name, program, words, { shown }) {
  if (interrupted) return { passed: false, printed: '' };
  const command = [process.execPath, '--no-warnings', join(root, 'node_modules', program), ...words];
  const { passed, printed, wall, cpu } = await measured(command, { cwd: root, shown, running });
  seconds.push({ name, wall, cpu });
  return { passed, printed };
}

async function check(name, program, words) {
  const { passed, printed } = await run(name, program, words, { shown: false });
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${name}: ${passed ? 'passed' : `failed\n${printed}`}`);
}

/** One after another, so that they take no more than one of the processors from the tests. */
async function checks() {
  await check('Lint', 'oxlint/bin/oxlint', ['--type-aware', '.']);
  await check('Format', 'prettier/bin/prettier.cjs', [
    ...['--check', '.', '--cache', '--cache-location', `${cache}/prettier/.prettier-cache`],
  ]);
  await check('Layers', 'dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['--config', '.dependency-cruiser.cjs', '--cache', `${cache}/layers`, 'src'],
  ]);
  await check('Spelling', 'cspell/bin.mjs', [
    ...['lint', '--no-progress', '--no-summary', '--cache', '--cache-location', `${cache}/spelling.json`, '.'],
  ]);
  await check('Types', 'typescript-native/bin/tsc', [
    ...['-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${cache}/types.tsbuildinfo`],
  ]);
  await check('Page types', 'typescript-native/bin/tsc', [
    ...['-p', 'src/explorer/tsconfig.json', '--incremental', '--tsBuildInfoFile', `${cache}/page_types.tsbuildinfo`],
  ]);
}

/** Which files of tests Jest is not to run. */
function ignored(slow, words) {
  const files = readdirSync(join(root, 'test'), { recursive: true }).map((file) => `test/${file}`);
  const named = files.filter((file) => file.endsWith('.test.ts') && words.some((word) => file.includes(word)));
  const isSlow = (file) => file.endsWith('.slow.test.ts');
  if (slow) return String.raw`(?<!\.slow)\.test\.ts$`;
  return named.length > 0 && named.every(isSlow) ? '/node_modules/' : String.raw`\.slow\.test\.ts$`;
}

async function tests(slow, words) {
  const results = join(scratch, 'jest.json');
  // Jest takes words after a list of patterns for more of them.
  const options = [...words, '--json', `--outputFile=${results}`, `--testPathIgnorePatterns=${ignored(slow, words)}`];
  const { passed } = await run(slow ? 'Slow tests' : 'Tests', 'jest/bin/jest.js', options, { shown: true });
  try {
    const found = JSON.parse(readFileSync(results, 'utf8'));
    const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
    total.passed += found.numPassedTests;
    total.failed += passed || failed > 0 ? failed : 1;
    total.skipped += found.numPendingTests + found.numTodoTests;
  } catch {
    total.failed += 1;
  }
}

const words = process.argv.slice(2);
const slow = words[0] === '--slow';
const start = performance.now();
await Promise.all(slow ? [tests(true, words.slice(1))] : [tests(false, words), checks()]);
rmSync(scratch, { recursive: true, force: true });

seconds.push({
  name: 'Whole',
  wall: (performance.now() - start) / 1000,
  cpu: seconds.reduce((sum, { cpu }) => sum + cpu, 0),
});
console.log(`\n${'Seconds'.padEnd(12)}    wall     CPU`);
for (const { name, wall, cpu } of seconds) {
  console.log(`${name.padEnd(12)}${wall.toFixed(1).padStart(8)}${cpu.toFixed(1).padStart(8)}`);
}
if (interrupted) console.log('\nInterrupted before the end.');
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && !interrupted ? 0 : 1;

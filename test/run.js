/**
 * `npm test`: lint, format, types, then all tests, ending in one line with how many passed. Everything is run, even
 * where something failed before. Exit code 0 only if nothing failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'jejaring-run-'));
const results = join(scratch, 'jest.json');
const total = { passed: 0, failed: 0, skipped: 0 };

/** The child that runs now, so that it is ended with this process. */
let running;
let interrupted = false;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {
    interrupted = true;
    running?.kill('SIGTERM');
  });
}

/** Runs a program of `node_modules` by this Node. Resolves to whether it succeeded. */
function run(program, words, flags = []) {
  const path = join(root, 'node_modules', program);
  return new Promise((done) => {
    running = spawn(process.execPath, [...flags, path, ...words], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.once('exit', (code) => done(code === 0));
  });
}

/** One check that counts as one test. */
async function check(name, program, words) {
  if (interrupted) return;
  console.log(`\n${name}`);
  const passed = await run(program, words);
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`${name}: failed`);
}

async function tests(words) {
  if (interrupted) return;
  console.log('\nTests');
  // In band, for all files share one database; ended by force, for a test that failed may have left a server open.
  const options = ['--runInBand', '--forceExit', '--json', `--outputFile=${results}`, ...words];
  const passed = await run('jest/bin/jest.js', options, ['--experimental-vm-modules', '--no-warnings']);
  try {
    const found = JSON.parse(readFileSync(results, 'utf8'));
    total.passed += found.numPassedTests;
    total.failed += found.numFailedTests + found.numRuntimeErrorTestSuites;
    total.skipped += found.numPendingTests + found.numTodoTests;
    if (!passed && found.numFailedTests + found.numRuntimeErrorTestSuites === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

await check('Lint', 'eslint/bin/eslint.js', ['.']);
await check('Format', 'prettier/bin/prettier.cjs', ['--check', '.']);
await check('Types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']);
await tests(process.argv.slice(2));

rmSync(scratch, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
if (interrupted) console.log('\nInterrupted before the end.');
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && !interrupted ? 0 : 1;

import { spawnSync } from 'node:child_process';
import { ROOT } from '../support/files.js';

/** What `.ci/total` says of commands. */
function total(...commands: string[]): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync('bash', [`${ROOT}.ci/total`, ...commands], { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

test('the numbers of all parts are added up in one line at the end', () => {
  const { status, lines } = total(
    'echo "3 passed, 0 failed, 2 skipped"',
    'echo so; echo "4 passed, 0 failed, 1 skipped"',
  );
  expect(status).toBe(0);
  expect(lines.filter((line) => /^\d+ passed/.test(line))).toEqual(['7 passed, 0 failed, 3 skipped']);
  expect(lines.at(-1)).toBe('7 passed, 0 failed, 3 skipped');
});

test.each([
  ['it says how many', 'echo "5 passed, 2 failed"; exit 1', '8 passed, 2 failed'],
  ['it says that nothing did', 'echo "5 passed, 0 failed"; exit 1', '8 passed, 1 failed'],
  ['it says nothing', 'echo so', '3 passed, 1 failed'],
  ['it is killed', 'kill -9 $$', '3 passed, 1 failed'],
])('a part that failed makes all fail, also where %s', (_, command, line) => {
  const { status, lines } = total(command, 'echo "3 passed, 0 failed"');
  expect({ status, last: lines.at(-1) }).toEqual({ status: 1, last: line });
});

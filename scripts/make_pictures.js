/**
 * `npm run pictures`: makes the pictures of the README and docs/first-case.html from the examples, in a database of
 * its own that is taken away afterwards.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'jejaring-pictures-'));
/** Bytes of a picture, at most: pages that show it are to load at once. */
const LARGEST = 300_000;

function jejaring(...words) {
  const { status } = spawnSync(process.execPath, [join(root, 'bin/jejaring.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, JEJARING_HOME: home, JEJARING_NEO4J_PORT: '0', NEO4J_URI: undefined },
  });
  if (status !== 0) throw new Error(`jejaring ${words.join(' ')} ended with ${status}`);
}

function picture(file, question, ...words) {
  const format = file.slice(file.lastIndexOf('.') + 1);
  jejaring('ask', '--question', question, ...words, '--format', format, '--output', join(root, 'docs', file));
  const { size } = statSync(join(root, 'docs', file));
  if (size > LARGEST) throw new Error(`${file} has ${size} bytes, more than ${LARGEST}`);
  console.log(`docs/${file}: ${size} bytes`);
}

try {
  jejaring('database', 'start');
  jejaring('database', 'migrate');
  jejaring('import', 'examples/women-homeworkers');
  const firstCase = ['attendance', '--datasets', 'women-homeworkers', '--hosts', 'INCLUDE'];
  picture('pictures/first-case.svg', ...firstCase);
  picture('first-case.html', ...firstCase);
  jejaring('import', 'examples/riverside');
  picture('pictures/riverside.svg', 'coAttendance', '--datasets', 'riverside');
} finally {
  jejaring('database', 'stop');
  rmSync(home, { recursive: true, force: true });
}

/**
 * `npm run pictures`: makes the pictures of the README and docs/first-case.html from the examples, in a database of
 * its own that is taken away afterwards.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askedFor, LARGEST, PICTURES } from './pictures.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'jejaring-pictures-'));

function jejaring(...words) {
  const { status } = spawnSync(process.execPath, [join(root, 'bin/jejaring.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, JEJARING_HOME: home, JEJARING_NEO4J_PORT: '0', NEO4J_URI: undefined },
  });
  if (status !== 0) throw new Error(`jejaring ${words.join(' ')} ended with ${status}`);
}

function make(picture) {
  const path = join(root, 'docs', picture.file);
  jejaring(...askedFor(picture), '--output', path);
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${picture.file} has ${size} bytes, more than ${LARGEST}`);
  console.log(`docs/${picture.file}: ${size} bytes`);
}

try {
  jejaring('database', 'start');
  jejaring('database', 'migrate');
  const imported = new Set();
  for (const picture of PICTURES) {
    for (const example of picture.examples) if (!imported.has(example)) jejaring('import', `examples/${example}`);
    for (const example of picture.examples) imported.add(example);
    make(picture);
  }
} finally {
  jejaring('database', 'stop');
  rmSync(home, { recursive: true, force: true });
}

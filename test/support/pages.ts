import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../../src/database/local/lock.js';
import { filesBelow, ROOT } from './files.js';

let building: Promise<void> | undefined;

/** Bundles the pages where sources are newer than they; one worker for all. */
export function pagesUpToDate(): Promise<void> {
  building ??= withLock(join(process.env.TEST_FOLDER!, 'pages.lock'), bundle);
  return building;
}

async function bundle(): Promise<void> {
  const folders = ['src/explorer', 'src/drawing', 'src/model'];
  const sources = folders.flatMap((folder) => filesBelow(folder, ''));
  const built = `${ROOT}dist/explorer/files.json`;
  const time = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (sources.every((path) => statSync(ROOT + path).mtimeMs < time)) return;
  await promisify(execFile)(process.execPath, [`${ROOT}scripts/bundle_explorer.js`]);
}

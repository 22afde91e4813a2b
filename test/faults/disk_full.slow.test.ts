import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../src/database/connect.js';
import type { Database } from '../../src/database/database.js';
import { DatabaseUnavailable } from '../../src/database/errors.js';
import { startServer, stopServer } from '../../src/database/local/server.js';
import { migrate } from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { readSettings, type Settings } from '../../src/settings.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { emptyDatabase } from '../support/database.js';
import { exportedFrom, importInterrupted, importMany } from './support/many.js';

/** A disk of its own, which can be filled: not every system lets a test have one. */
const home = mkdtempSync(join(tmpdir(), 'jejaring-disk-'));
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1g', 'tmpfs', home]).status === 0;
const FILLER = join(home, 'filler');

// @takes 40 s

let settings: Settings;
let database: Database;

(hasDisk ? describe : describe.skip)('an import while the disk of the database is full', () => {
  beforeAll(async () => {
    settings = readSettings({ ...process.env, JEJARING_HOME: home, JEJARING_NEO4J_PORT: '0' });
    database = await connect(settings, { start: true });
    await migrate(database, MIGRATIONS);
  }, 180_000);

  afterAll(async () => {
    await database.close();
    await stopServer(settings);
  }, 60_000);

  test('fails with the word for it, and is whole once there is room and it is run again', async () => {
    await importMany(database);
    const undisturbed = await exportedFrom(database);
    await emptyDatabase(database);
    const outcome = await importInterrupted(database, fill);
    expect(outcome).toBeInstanceOf(DatabaseUnavailable);
    expect(outcome).toMatchObject({ reason: 'DATABASE_FAILED' });
    // What it has written down it cannot put into its files: it serves nobody until it starts again.
    await expect(readVersion(database)).rejects.toMatchObject({ reason: 'DATABASE_FAILED' });
    rmSync(FILLER);
    await stopServer(settings);
    await startServer(settings);
    expect((await readVersion(database)).version % 2).toBe(1);
    await importMany(database);
    expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
    expect(await exportedFrom(database)).toEqual(undisturbed);
  }, 300_000);
});

afterAll(() => {
  if (hasDisk) execFileSync('umount', ['--lazy', home]);
  rmSync(home, { recursive: true });
});

/** Leaves no room on the disk. */
function fill(): void {
  const { bavail, bsize } = statfsSync(home);
  execFileSync('fallocate', ['-l', String(bavail * bsize), FILLER]);
}

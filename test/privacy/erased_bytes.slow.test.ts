import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stopServer } from '../../src/database/local/server.js';
import { readSettings, type Settings } from '../../src/settings.js';
import { spawnCli } from '../support/cli.js';
import { packageOf } from '../support/packages.js';

// @takes 130 s

/** Homes of this test, within the run's own, so that nothing of them outlives it. */
const folder = join(process.env.JEJARING_HOME ?? '', 'erased');
const homes = Object.fromEntries(['old', 'loaded', 'fresh'].map((name) => [name, join(folder, name)])) as Record<
  'old' | 'loaded' | 'fresh',
  string
>;
const settingsOf = (home: string): Settings => readSettings({ ...process.env, JEJARING_HOME: home });

/** Invented, and long enough that Neo4j does not pack it into fewer bits. */
const NAME = 'Xanthippe Featherstone';
const QUOTE = `${NAME} said that the weir has to be opened before the river falls and nobody in the hall disagreed.`;

const TABLES = {
  sources: `id,title\nminutes,Minutes of the talk with ${NAME} and with everybody else who came to the hall`,
  persons: `id,name,note,source\nxanthippe-featherstone,${NAME},${QUOTE},minutes`,
  organisations: 'id,name__en,source\nriver,River League,minutes',
  events: `id,title__en,source\ntalk,Talk with ${NAME} and with everybody else who came to the hall,minutes`,
  participations: `event,agent,on_behalf_of,source,quote\ntalk,person:xanthippe-featherstone,river,minutes,"${QUOTE}"`,
};

/** Parts of a database that hold the name after the erasure, and docs/privacy.md says so. */
const LEFT = ['index range-1.0', 'neostore.propertystore.db.strings', 'transaction logs'];

/** The words of the name as files may hold them. */
const NEEDLES = NAME.split(' ')
  .flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()])
  .flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()]);

/** How many files below a folder hold the name, by the folder or file of the database that they belong to. */
function filesWithName(home: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (!NEEDLES.some((needle) => bytes.includes(needle))) continue;
    const part = partOf(relative(home, path));
    found[part] = (found[part] ?? 0) + 1;
  }
  return found;
}

/** What a file of a home belongs to: `transaction logs`, `index range-1.0`, or the name of the file. */
function partOf(path: string): string {
  const parts = path.split(sep);
  if (parts.includes('transactions')) return 'transaction logs';
  if (parts.includes('schema')) return `index ${parts[parts.indexOf('index') + 1]}`;
  return parts.at(-1)!;
}

async function jejaring(home: string, ...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await spawnCli(words, {
    env: { JEJARING_HOME: home, JEJARING_NEO4J_SHORT_LIVED: 'true' },
  });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

/** (Neo4j Community has no statement for a checkpoint: it makes one when it ends.) */
const stop = (home: string): Promise<unknown> => stopServer(settingsOf(home));

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => Promise.all(Object.values(homes).map(stop)));

test('what is left of the name in the files of a database, and how it goes', async () => {
  await jejaring(homes.old, 'import', packageOf(TABLES, 'talks'));
  await jejaring(homes.old, 'person', 'erase', 'person:xanthippe-featherstone', '--reason', 'asked for', '--yes');
  await stop(homes.old);
  expect(Object.keys(filesWithName(homes.old)).sort()).toEqual(LEFT);

  const dump = join(folder, 'backup.dump');
  await jejaring(homes.old, 'database', 'dump', dump);
  await jejaring(homes.loaded, 'database', 'load', dump);
  await jejaring(homes.loaded, 'database', 'start');
  await stop(homes.loaded);
  expect(Object.keys(filesWithName(homes.loaded)).sort()).toEqual(LEFT);

  const exported = join(folder, 'export');
  await jejaring(homes.old, 'export', exported);
  expect(filesWithName(exported)).toEqual({});
  mkdirSync(homes.fresh, { recursive: true });
  copyFileSync(join(homes.old, 'person.key'), join(homes.fresh, 'person.key'));
  await jejaring(homes.fresh, 'import', exported);
  await stop(homes.fresh);
  expect(filesWithName(homes.fresh)).toEqual({});
  expect(await jejaring(homes.fresh, 'person', 'erase', 'person:xanthippe-featherstone', '--reason', 'again')).toMatch(
    /^Nothing to do/,
  );
}, 600_000);

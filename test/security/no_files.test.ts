import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readDecisions } from '../../src/cli/identity/read_decisions.js';
import { variablesOption } from '../../src/cli/ask.js';
import { load } from '../../src/database/local/backup.js';
import { readPersonKey } from '../../src/privacy/person_key.js';
import { readSettings } from '../../src/settings.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';
import { packageOf } from '../support/packages.js';

/** What stands in the place of a file, and what it is called. */
const KINDS: [kind: string, make: (path: string) => unknown][] = [
  ['a folder', (path) => mkdirSync(path)],
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a device', (path) => symlinkSync('/dev/zero', path)],
  [
    'a socket',
    async (path) => {
      const server = createServer().listen(path);
      await once(server, 'listening');
      server.unref();
    },
  ],
];

const EVENTS = 'id,title__en\nmeeting,Meeting';

/** A path where something is that is no file. */
async function placed(make: (path: string) => unknown, path: string): Promise<string> {
  rmSync(path, { recursive: true, force: true });
  await make(path);
  return path;
}

describe.each(KINDS)('%s in the place of a file is refused, and nothing waits for it', (kind, make) => {
  const said = new RegExp(`is ${kind}`);
  /** (What links lead to, out of a package, is not looked at.) */
  const saidInPackage = new RegExp(kind === 'a device' ? 'leaves the folder|is a device' : `is ${kind}`);
  let at: (name: string) => Promise<string>;
  beforeEach(() => {
    const folder = temporaryFolder();
    at = (name) => placed(make, join(folder, name));
  });

  const refused = async (words: string[]): Promise<string> => {
    const { code, stderr, stdout } = await runCli(words);
    expect({ words, code }).toEqual({ words, code: 1 });
    return stderr + stdout;
  };

  test.each(['events.csv', 'datapackage.json'])('%s of a package', async (name) => {
    const folder = packageOf({ events: EVENTS });
    await placed(make, join(folder, name));
    expect(await refused(['check', folder])).toMatch(saidInPackage);
  });

  test('the text of a source in a package', async () => {
    const folder = packageOf({ sources: 'id,title,text_file\npost,Post,text.txt' });
    await placed(make, join(folder, 'text.txt'));
    expect(await refused(['check', folder])).toMatch(saidInPackage);
  });

  test('texts of `verify`, by folder and by name', async () => {
    const folder = packageOf({
      sources: 'id\npost',
      events: `${EVENTS.replace('\n', ',source,quote\n')},post,Meeting`,
    });
    const text = await at('post.txt');
    expect(await refused(['verify', folder, '--texts', join(text, '..')])).toMatch(said);
    expect(await refused(['verify', folder, '--text', `post=${text}`])).toMatch(said);
  });

  test('a plain table', async () => {
    const table = await at('table.csv');
    // (A folder is a package, and has no table.)
    if (kind === 'a folder') return;
    expect(await refused(['check', table, '--dataset', 'd'])).toMatch(said);
  });

  test('a mapping', async () => {
    const table = join(temporaryFolder(), 'table.csv');
    writeFileSync(table, 'organisation,event\nA,E\n');
    expect(await refused(['check', table, '--dataset', 'd', '--mapping', await at('mapping.yaml')])).toMatch(said);
  });

  test.each([
    ['popolo', 'council.json'],
    ['ftm', 'entities.json'],
    ['ftm', 'statements.csv'],
    ['graphml', 'meetings.graphml'],
  ])('a file to convert from %s: %s', async (format, name) => {
    const out = join(temporaryFolder(), 'out');
    expect(await refused(['convert', format, await at(name), '--out', out])).toMatch(said);
    expect(existsSync(out)).toBe(false);
  });

  test('a sheet of decisions', async () => {
    await expect(readDecisions(await at('sheet.csv'))).rejects.toThrow(said);
  });

  test('a document to ask, and its variables', async () => {
    expect(await refused(['ask', await at('document.graphql')])).toMatch(said);
    const variables = await at('variables.json');
    expect(() => variablesOption(`@${variables}`)).toThrow(said);
  });

  test('a dump to load, and the key that hides persons', async () => {
    const settings = readSettings({ JEJARING_HOME: temporaryFolder() });
    await expect(load(settings, await at('graph.dump'), { replace: true })).rejects.toThrow(said);
    const key = await placed(make, join(settings.home, 'person.key'));
    execFileSync('chmod', ['600', kind === 'a device' ? settings.home : key]);
    if (kind !== 'a device') expect(() => readPersonKey({ home: settings.home })).toThrow(said);
  });
});

test('a file by way of a link is one', async () => {
  const folder = packageOf({ events: EVENTS });
  renameSync(join(folder, 'events.csv'), join(folder, 'other.csv'));
  symlinkSync('other.csv', join(folder, 'events.csv'));
  expect(await runCli(['check', folder])).toMatchObject({ code: 0 });
});

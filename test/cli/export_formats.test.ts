import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { Lease } from '../../src/dataset/import/lease/lease.js';
import { runCli, type Ended } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';
import { withPackage } from '../support/packages.js';

const TABLES = {
  sources: 'id,url,source\nnews,https://news.example/1,news',
  organisations: 'id,name__en,form,source\nlake,Lake Circle,NETWORK,news',
  persons: 'id,name,source\ntamsin,Tamsin Quill,news',
  events: 'id,title__en,status,source\ntalk,A talk,PLANNED,news',
  participations: 'event,agent,status,source\ntalk,organisation:lake,INVITED,news',
};

let database: Database;
beforeAll(async () => {
  database = await withPackage(TABLES);
});

const exported = (...words: string[]): Promise<Ended> => runCli(['export', ...words]);

test('says how many rows went in, and what did not, by table and column', async () => {
  const file = join(temporaryFolder(), 'graph.json');
  const { code, stdout, stderr } = await exported('--format', 'popolo', '--full', file);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr.replaceAll(file, 'FILE')).toBe(`Wrote 7 of 8 rows to FILE, in Popolo.
  sources: 1 of 1
  organisations: 1 of 1
  persons: 1 of 1
  events: 1 of 1
  names: 3 of 3
  participations: 0 of 1
    1 × left out: an organisation: attendees are persons
Cells of these rows that are not in the file:
  7 × dataset
  7 × file
  2 × names.lang
  1 × organisations.form
  7 × recorded_at
  7 × row
`);
});

test('a file is public unless all is asked for', async () => {
  const file = join(temporaryFolder(), 'made', 'graph.json');
  for (const format of ['popolo', 'ftm']) {
    expect((await exported('--format', format, file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/"person:[0-9a-f]{32}"/);
    expect(readFileSync(file, 'utf8')).not.toMatch(/tamsin/i);
    expect((await exported('--format', format, '--full', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Tamsin Quill');
  }
});

test('a file that is there is replaced once the new one is whole, and stays where that fails', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'graph.json');
  writeFileSync(file, 'before');
  const failed = await runCli(['export', '--format', 'ftm', file], { env: { JEJARING_PERSON_KEY: 'short' } });
  expect(failed.code).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('before');
  expect((await exported('--format', 'ftm', file)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('Lake Circle');
  expect(readdirSync(folder)).toEqual(['graph.json']);
});

test('warns where an import is half done', async () => {
  const failing = Lease.hold(database, 'half', {}, async (lease) => {
    await database.write('test', (writer) => lease.renew(writer));
    throw new Error('ended');
  });
  await expect(failing).rejects.toThrow('ended');
  const { stderr } = await exported('--format', 'popolo', join(temporaryFolder(), 'graph.json'));
  expect(stderr).toContain('The import of half is not finished: the export may lack some of its rows.');
});

test('what makes no sense says what to do, and writes nothing', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'x');
  const said = async (...words: string[]): Promise<[number | null, string]> => {
    const { code, stderr } = await exported(...words);
    return [code, stderr.replaceAll(folder, 'FOLDER').split('\n')[0]!];
  };
  expect(await said('--format', 'popolo', '--public', path)).toEqual([
    2,
    '--public: a file in Popolo is public unless --full is given. Leave --public out.',
  ]);
  expect(await said('--full', path)).toEqual([
    2,
    '--full: a package is full unless --public is given. Leave --full out.',
  ]);
  expect((await said('--format', 'xml', path))[1]).toContain('Allowed choices are package, popolo, ftm.');
  expect(existsSync(path)).toBe(false);
  mkdirSync(path);
  expect(await said('--format', 'ftm', path)).toEqual([
    2,
    'FOLDER/x is a folder. Name the file that is to be written.',
  ]);
});

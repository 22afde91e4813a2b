import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../../src/model/tables/index.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';

test('makes a package that has no errors, with the tables that most need', async () => {
  const folder = join(temporaryFolder(), 'Rapat 2026');
  const { code, stderr } = await runCli(['new', folder]);
  expect({ code, said: stderr.replaceAll(folder, 'FOLDER') }).toEqual({
    code: 0,
    said:
      'Made FOLDER with sources.csv, organisations.csv, events.csv, participations.csv: README.md says what the columns hold.\n' +
      'When rows are in: jejaring check FOLDER\n',
  });
  expect(await runCli(['check', folder])).toMatchObject({
    code: 0,
    stdout: 'rapat-2026: no errors. Rows: none yet.\n',
    stderr: '',
  });
});

test('rows under its headers are read', async () => {
  const folder = join(temporaryFolder(), 'rapat');
  await runCli(['new', folder, '--tables', 'organisations, names']);
  expect(readdirSync(folder).sort()).toEqual(['README.md', 'datapackage.json', 'names.csv', 'organisations.csv']);
  const path = join(folder, 'organisations.csv');
  const header = readFileSync(path, 'utf8').trim().split(',');
  const row = header.map((column) => ({ id: 'contoh', name__id: 'Jaringan Contoh' })[column] ?? '');
  writeFileSync(path, `${header.join()}\n${row.join()}\n`);
  expect(await runCli(['check', folder])).toMatchObject({
    code: 0,
    stdout: 'rapat: no errors. Rows: 1 of organisations.\n',
  });
});

test('every table can be asked for', async () => {
  const folder = join(temporaryFolder(), 'all');
  await runCli(['new', folder, '--tables', TABLES.map(({ name }) => name).join()]);
  expect(await runCli(['check', folder])).toMatchObject({ code: 0, stderr: '' });
  const page = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const { name } of TABLES) expect(page).toContain(`### ${name}\n`);
});

test('nothing is written over', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'notes'));
  expect(await runCli(['new', folder])).toMatchObject({
    code: 1,
    stderr: `${folder} is not empty: there is notes in it. Name a folder that is empty, or is not there yet.\n`,
  });
  expect(readdirSync(folder)).toEqual(['notes']);
});

test('a table that there is not is refused with those that there are', async () => {
  const folder = join(temporaryFolder(), 'none');
  expect(await runCli(['new', folder, '--tables', 'events,meetings'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Allowed are sources, organisations'),
  });
});

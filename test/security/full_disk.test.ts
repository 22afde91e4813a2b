import { execFile, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFailure } from '../../src/cli/terminal/failure.js';
import { writeTogether, writeWhole } from '../../src/files/write_whole.js';
import { loggerTo } from '../../src/http/logging/log.js';
import { runCli, upToDate, type Ended } from '../support/cli.js';
import { withDataset } from '../support/datasets.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { withPackage } from '../support/packages.js';

/** A device that has no room for anything. */
const FULL = '/dev/full';

/** Files as names with their texts. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** Runs `jejaring` where no file may have more than so many kilobytes. */
async function cramped(words: string[], { kilobytes = 1, redirection = '' } = {}): Promise<Ended> {
  await upToDate();
  const command = `ulimit -f ${kilobytes}; "$@" ${redirection}`;
  const program = [process.execPath, `${ROOT}bin/jejaring.js`, ...words];
  return new Promise((done) => {
    const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: undefined };
    execFile('bash', ['-c', command, 'bash', ...program], { env }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Pieces of a file, the last of which there is no room for. */
function* pieces(): Iterable<string> {
  yield 'new';
  throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
}

describe('a file that cannot be written', () => {
  test('is as it was, and nothing is left beside it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'file');
    writeFileSync(file, 'old', { mode: 0o640 });
    const attempt = writeWhole(file, pieces());
    await expect(attempt).rejects.toMatchObject({ name: 'WriteFailed' });
    await expect(attempt).rejects.toThrow(`${file} could not be written: there is no room left on the disk. Make room`);
    expect(filesIn(folder)).toEqual({ file: 'old' });
    await writeWhole(file, 'new');
    expect(filesIn(folder)).toEqual({ file: 'new' });
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('leaves those that were to be written with it as they were', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    const attempt = writeTogether(async (write) => {
      await write(join(folder, 'a'), 'new');
      await write(join(folder, 'b'), pieces());
    });
    await expect(attempt).rejects.toMatchObject({ name: 'WriteFailed' });
    expect(filesIn(folder)).toEqual({ a: 'old' });
  });

  test('does not leave new files and old ones that pass for one whole', async () => {
    const folder = temporaryFolder();
    for (const name of ['table', 'description']) writeFileSync(join(folder, name), 'old');
    const attempt = writeTogether(async (write) => {
      await write(join(folder, 'table'), 'new');
      await write(join(folder, 'elsewhere'), 'new');
      await write(join(folder, 'description'), 'new');
      // One of them cannot get its name, as if all had ended there.
      mkdirSync(join(folder, 'elsewhere'));
    });
    await expect(attempt).rejects.toMatchObject({ name: 'WriteFailed' });
    rmdirSync(join(folder, 'elsewhere'));
    expect(filesIn(folder)).toEqual({ table: 'new' });
  });

  test('is written again where its writer was killed, and what that one left is removed', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'file');
    const ended = spawnSync('true').pid;
    for (const name of [`file.${ended}.part`, `file.${process.ppid}.part`, `files.${ended}.part`, 'file.part'])
      writeFileSync(join(folder, name), '');
    await writeWhole(file, 'new');
    expect(readdirSync(folder).sort()).toEqual(
      ['file', `file.${process.ppid}.part`, 'file.part', `files.${ended}.part`].sort(),
    );
  });

  test('is said in plain words, whatever hinders it', async () => {
    const folder = temporaryFolder();
    await expect(writeWhole(folder, 'x')).rejects.toThrow('it is a folder. Name a file');
    await expect(writeWhole(join(folder, 'a/b'), 'x')).rejects.toThrow(`there is no folder ${folder}/a. Make it`);
    writeFileSync(join(folder, 'c'), '');
    await expect(writeWhole(join(folder, 'c'), 'x', { isNew: true })).rejects.toThrow('it is there already');
    await expect(writeWhole(FULL, 'x')).rejects.toThrow('no room left');
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'c'), link);
    await writeWhole(link, 'x');
    expect(filesIn(folder)).toEqual({ c: 'x', link: 'x' });
    expect(describeFailure(Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }), {})).toMatch(
      /^A file could not be written: there is no room left/,
    );
  });
});

describe('where no file may be as large as what is written', () => {
  beforeAll(() => withDataset('riverside'));

  const IN_A_FOLDER = [
    ['a package', ['export']],
    ['a copy for everybody', ['export', '--public']],
    ['an empty package', ['new']],
  ] as const;

  const OF_FILES = [
    ['an exchange format', ['export', '--format', 'ftm']],
    ['a picture', ['ask', '--question', 'coAttendance', '--format', 'svg', '--output']],
    ['a network', ['ask', '--question', 'coAttendance', '--format', 'graphml', '--output']],
    ['a table', ['ask', '--question', 'coAttendance', '--format', 'json', '--output']],
    ['what stands beside a network', ['ask', '--question', 'coAttendance', '--format', 'net', '--output']],
  ] as const;

  test.each(OF_FILES)('%s is not begun under its name', async (_, words) => {
    const file = join(temporaryFolder(), 'file');
    const { code, stderr } = await cramped([...words, file]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/file.* could not be written: it would be larger/),
    });
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  test('nor is a sheet to review, nor what options say', async () => {
    const folder = temporaryFolder();
    const table = join(temporaryFolder(), 'table.csv');
    writeFileSync(table, 'organisation,event\nA,E\n');
    for (const words of [
      ['identity', 'candidates', '--out', join(folder, 'sheet.csv')],
      ['check', table, '--dataset', 'd', '--save-mapping', join(folder, 'mapping.yaml')],
    ]) {
      const { code, stderr } = await cramped(words, { kilobytes: 0 });
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/could not be written/) });
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(IN_A_FOLDER)('%s leaves the folder as it was', async (_, words) => {
    const folder = temporaryFolder();
    if (words[0] !== 'new') writeFileSync(join(folder, 'events.csv'), 'old');
    const before = filesIn(folder);
    const { code, stderr } = await cramped([...words, folder]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/could not be written: it would be larger/),
    });
    expect(filesIn(folder)).toEqual(before);
  });

  test.each(['', ' 2>&1'])('an answer to a full disk is told, and no stack of calls%s', async (also) => {
    const { code, stderr } = await cramped(['--help'], { redirection: `>${FULL}${also}` });
    expect(code).toBe(1);
    expect(stderr).toBe(
      also ? '' : 'What was to be printed could not be written: there is no room left on the disk.\n',
    );
  });
});

test('an export that has room replaces what there was, and takes out tables that have no rows', async () => {
  await withPackage({ events: 'id,title__en\nmeeting,Meeting' });
  const folder = temporaryFolder();
  for (const name of ['events.csv', 'persons.csv']) writeFileSync(join(folder, name), 'old');
  expect(await runCli(['export', folder])).toMatchObject({ code: 0 });
  expect(readdirSync(folder).sort()).toEqual(['datapackage.json', 'events.csv', 'names.csv']);
  expect(filesIn(folder)['events.csv']).toContain('meeting');
  expect(statSync(join(folder, 'events.csv')).mode & 0o777).toBe(0o600);
});

test('a log on a full disk does not end the server', () => {
  const full = openSync(FULL, 'w');
  try {
    const logger = loggerTo(full, 'info');
    for (let i = 0; i < 3; i++) logger.info({ filling: 'x'.repeat(600_000) }, 'line');
  } finally {
    closeSync(full);
  }
});

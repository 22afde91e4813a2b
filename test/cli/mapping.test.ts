import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { states } from '../dataset/plan/states.js';
import { runCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/files.js';

let database: Database;
let folder: string;
beforeEach(async () => {
  database = await emptiedDatabase();
  folder = temporaryFolder();
});

const MEETINGS = 'Minister,Date,Guest,meeting\nMinister A,04/01/2024,Serikat Contoh,M1\nMinister B,25/01/2024,N/A,M2\n';
const MAPPING = `dates: dmy
blank: [N/A]
tables:
  - map: { event: meeting, organisation: Minister, date: Date }
    set: { role: HOST }
  - map: { event: meeting, organisation: Guest }
`;

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const run = (command: string, ...options: string[]): ReturnType<typeof runCli> =>
  runCli([command, write('meetings.csv', MEETINGS), '--dataset', 'meet', ...options]);

test('one pass by a mapping makes both sides; again it changes nothing', async () => {
  const mapping = write('mapping.yaml', MAPPING);
  expect(await run('check', '--mapping', mapping)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('3 of participations'),
  });
  expect(await run('import', '--mapping', mapping)).toMatchObject({ code: 0 });
  const facts = [...(await states(database)).keys()].filter((target) => target.startsWith('Participation'));
  expect(facts).toHaveLength(3);
  const again = await run('import', '--mapping', mapping);
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing changed') });
  expect(again.stderr).toContain('row 3: The row has nothing for participations');
  const sha256 = createHash('sha256').update(readFileSync(mapping)).digest('hex');
  const { stdout } = await runCli(['dataset', 'list']);
  expect(stdout).toContain(`meetings.csv ${sha256.slice(0, 12)} `);
  const listed = JSON.parse((await runCli(['dataset', 'list', '--json'])).stdout) as unknown;
  expect(listed).toMatchObject([{ mappings: [{ file: 'meetings.csv', sha256, text: MAPPING }] }]);
});

test('what options say is saved once the file is read without errors, and reads the same', async () => {
  const saved = join(folder, 'saved.yaml');
  const options = [
    '--map',
    'event=meeting',
    '--map',
    'organisation=Minister',
    '--ignore',
    'Guest',
    '--set',
    'role=HOST',
  ];
  expect((await run('check', ...options, '--save-mapping', saved)).code).toBe(1);
  expect(existsSync(saved)).toBe(false);
  expect((await run('import', ...options, '--dates', 'dmy', '--save-mapping', saved)).code).toBe(0);
  expect(readFileSync(saved, 'utf8')).toBe(
    'table: participations\nmap:\n  event: meeting\n  organisation: Minister\nignore:\n  - Guest\nset:\n  role: HOST\ndates: dmy\n',
  );
  expect((await run('import', '--mapping', saved)).stdout).toContain('Nothing changed');
  expect(await run('check', ...options, '--save-mapping', saved)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is there already'),
  });
});

test('options that do not go together are refused, and a wrong mapping is no crash', async () => {
  const mapping = write('mapping.yaml', MAPPING);
  const beside = await run('check', '--mapping', mapping, '--map', 'event=meeting', '--dates', 'dmy');
  expect(beside).toMatchObject({ code: 2, stderr: expect.stringContaining('--map, --dates: not beside --mapping') });
  expect(await run('check', '--mapping', join(folder, 'none.yaml'))).toMatchObject({ code: 2 });
  expect(await run('check', '--save-mapping', join(folder, 'none', 'm.yaml'))).toMatchObject({ code: 2 });
  expect(await run('check', '--mapping', mapping, '--save-mapping', join(folder, 'other.yaml'))).toMatchObject({
    code: 2,
  });
  expect(await runCli(['check', 'examples/riverside', '--mapping', mapping])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--mapping: only for plain tables'),
  });
  const wrong = await run(
    'import',
    '--mapping',
    write('wrong.yaml', MAPPING.replace('event: meeting', 'evnt: meeting')),
  );
  expect(wrong).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^wrong\.yaml, line 4, column 12: .*"evnt".*Did you mean event\?/m),
  });
  expect(wrong.stderr).not.toMatch(/^\s+at /m);
});

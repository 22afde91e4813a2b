import { runCli } from '../support/cli.js';
import { packageOf } from '../support/packages.js';
import { writeTable } from '../dataset/check/problem_cases.js';

// Whoever connects reads this setting, and refuses it.
beforeEach(() => {
  process.env['JEJARING_NEO4J_PORT'] = 'seven';
});

const TABLE = 'organisation,event,date\nSatu,Rapat,2025-01-01\nDua,Rapat,2025-02-01';

test.each<[what: string, options: string[], code: number, told: string]>([
  ['a header that the file lacks', ['--ignore', 'Nama'], 1, 'OPTION_HEADER'],
  ['a header in a skip that it lacks', ['--skip', 'Nama=x'], 1, 'OPTION_HEADER'],
  ['a sheet of a text', ['--sheet', 'Senin'], 1, 'SHEET_UNKNOWN'],
  ['an encoding that is none', ['--encoding', 'ansi-latin'], 1, 'ENCODING_UNKNOWN'],
  ['a column that none holds', ['--fill-down', 'quote'], 1, 'OPTION_COLUMN'],
  ['a doubt that rows raise by themselves', [], 3, 'SEVERAL_DATES'],
])('what the file and options say is told before a database is asked: %s', async (_, options, code, told) => {
  const done = await runCli(['import', writeTable(TABLE), '--dataset', 'd', ...options]);
  expect(done).toMatchObject({ code, stderr: expect.stringContaining(`[${told}]`) as string });
  expect(done.stderr).not.toContain('JEJARING_NEO4J_PORT');
});

test('a package too, with what its rows say of each other; where it speaks of others, all is told at once', async () => {
  const events = 'id,start\nfirst,2025-13-10';
  const links = 'from,to,kind\nfirst,first,PART_OF';
  const { code, stderr } = await runCli(['import', packageOf({ events, event_links: links })]);
  expect(code).toBe(1);
  for (const told of ['INVALID_DATE', 'LINK_TO_ITSELF']) expect(stderr).toContain(told);
  const others = await runCli(['import', packageOf({ events, event_links: `${links}\nfirst,elsewhere,PART_OF` })]);
  expect(others.stderr).toContain('JEJARING_NEO4J_PORT is "seven"');
});

test('what can be read goes on to the database', async () => {
  const { code, stderr } = await runCli(['import', writeTable(TABLE), '--dataset', 'd', '--accept', 'SEVERAL_DATES']);
  expect(code).not.toBe(0);
  expect(stderr).toContain('JEJARING_NEO4J_PORT is "seven"');
});

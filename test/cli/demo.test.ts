import { Api } from '../support/api.js';
import { runCli, startCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { endedImport } from '../support/ended.js';
import { ROOT } from '../support/files.js';
import { freePort } from '../support/free_port.js';

// A test that fails leaves no server behind.
const controller = new AbortController();
afterAll(() => controller.abort());

it('the demo answers its question, says how long each part took, and leaves a database that ran before running', async () => {
  const database = await emptiedDatabase();
  const { code, stdout, stderr } = await runCli(['demo', '--exit', '--with', 'cop-energy']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Who attended .*\n16 organisations\. .*Keep in mind:\n- PARTIAL_LISTS/s);
  expect(stderr).toMatch(/^It took \d+\.\d s: start \d+\.\d, migrations \d+\.\d, import \d+\.\d, question \d+\.\d\.$/m);
  await database.verify();
  // --with imports another example besides.
  expect(stderr).toMatch(/Importing examples\/women-homeworkers …\nImporting examples\/cop-energy …/);
  const { coAttendance } = await new Api(database).data<{ coAttendance: { ties: { totalCount: number } } }>(
    '{ coAttendance(scope: { issues: ["issue:energy"], hosts: ONLY }) { ties { totalCount } } }',
  );
  expect(coAttendance.ties.totalCount).toBe(533);
});

it('the demo says its address first and last, and ends on Ctrl-C', async () => {
  const port = await freePort();
  const env = { JEJARING_PORT: port };
  const { child, ended } = await startCli(['demo'], { env, interrupt: controller.signal });
  let seen = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
    if (/^Open .*\n$/m.test(seen)) controller.abort();
  });
  const { code, stdout } = await ended;
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe(`The pages will be at http://127.0.0.1:${port}/`);
  expect(lines.at(-1)).toBe(`Open http://127.0.0.1:${port}/`);
});

it('an example whose import was ended before it was done is finished first', async () => {
  const database = await emptiedDatabase();
  await endedImport(database, 'riverside', `${ROOT}examples/riverside`);
  const { code, stderr } = await runCli(['demo', '--exit']);
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/Importing examples\/riverside …\nImporting examples\/women-homeworkers …/),
  ]);
});

it('--with an example that is not there is refused with those that are', async () => {
  const { code, stderr } = await runCli(['demo', '--with', 'river']);
  expect(code).toBe(2);
  expect(stderr).toContain("argument 'river' is invalid. Allowed choices are cop-energy, riverside.");
});

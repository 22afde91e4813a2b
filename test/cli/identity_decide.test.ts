import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';
import { graphDump } from '../support/graph_dump.js';
import { withPackage } from '../support/packages.js';

const TABLES = {
  organisations: 'id,name__id\nksbsi,Serikat Sejahtera\nksbsi-2,Serikat Sejahtra\nkasbi,Kongres\nlain,Perkumpulan Lain',
  events: 'id,start\none,2025-01-01\ntwo,2025-01-02',
  participations:
    'event,agent,status\none,organisation:ksbsi,ATTENDED\none,organisation:kasbi,ATTENDED\ntwo,organisation:ksbsi-2,ATTENDED\ntwo,organisation:kasbi,ATTENDED\none,organisation:lain,ATTENDED',
};

let database: Database;
beforeEach(async () => {
  database = await withPackage(TABLES);
});

function sheet(...rows: string[]): string {
  const path = join(temporaryFolder(), 'review.csv');
  writeFileSync(path, ['a,b,verdict,since,reason,why', ...rows].join('\r\n'));
  return path;
}

const SAME = 'organisation:ksbsi-2,organisation:ksbsi,same,,one letter,similar names';
const two = (words: string): string[] => ['identity', ...words.split(' ')];

test('verdicts are taken, and the next question is answered by them; a dry run says what would change', async () => {
  const path = sheet(
    SAME,
    'organisation:kasbi,organisation:lain,,,,',
    'organisation:kasbi,organisation:ksbsi,DIFFERENT,,,',
  );
  const before = await graphDump(database);
  const dry = await runCli([...two('decide'), path, '--dry-run']);
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  expect(dry.stdout).toContain('Dry run: 2 verdicts would be taken: 1 SAME, 1 DIFFERENT.\n1 row without a verdict.\n');
  expect(dry.stdout).toContain('  agents  4 → 3\n  events  2 → 2\n  ties    4 → 3\n');
  expect(dry.stdout).toContain('strongest ties after:\n    2  organisation:kasbi – organisation:ksbsi\n');
  expect(await graphDump(database)).toEqual(before);
  const done = await runCli([...two('decide'), path, '--by', 'desk']);
  expect(done.stdout).toBe('2 verdicts were taken: 1 SAME, 1 DIFFERENT.\n1 row without a verdict.\n');
  const api = new Api(database);
  const tie = '{ coAttendance { ties(first: 1) { nodes { a { id } b { id } shared } } } }';
  expect(await api.data(tie)).toEqual({
    coAttendance: {
      ties: { nodes: [{ a: { id: 'organisation:kasbi' }, b: { id: 'organisation:ksbsi' }, shared: 2 }] },
    },
  });
  const judged = await graphDump(database);
  const again = await runCli([...two('decide'), path, '--by', 'somebody else']);
  expect(again.stdout).toBe('0 verdicts were taken.\n2 verdicts held already.\n1 row without a verdict.\n');
  expect(await graphDump(database)).toEqual(judged);
});

test('a reason or a day that is not kept is told, of the same sheet too', async () => {
  const unit = (since: string): string => `organisation:ksbsi-2,organisation:ksbsi,UNIT,${since},,`;
  await runCli([...two('decide'), sheet(unit('2019'))]);
  const kasbi = (reason: string): string => `organisation:lain,organisation:kasbi,DIFFERENT,,${reason},`;
  const again = sheet(
    unit('2019'),
    kasbi('two sites'),
    kasbi('two boards'),
    kasbi(''),
    kasbi('two sites'),
    unit('2020'),
  );
  const { stdout } = await runCli([...two('decide'), again]);
  expect(stdout).toBe(
    '1 verdict was taken: 1 DIFFERENT.\n5 verdicts held already.\n' +
      'The reason or day of row 4, 7 is not the one that is kept: to change it, revoke the judgement first.\n',
  );
});

test('every row that is wrong is told, and nothing is taken', async () => {
  const path = sheet(
    SAME,
    'organisation:kasbi,,SAME,,,',
    'organisation:kasbi,organisation:lain,perhaps,,,',
    'organisation:kasbi,organisation:lain,SAME,2019,,',
    'organisation:kasbi,organisation:lain,UNIT,last year,,',
  );
  expect(await runCli([...two('decide'), path])).toMatchObject({
    code: 1,
    stdout: '',
    stderr:
      'Row 3: the column "b" is blank.\n' +
      'Row 4: "perhaps" is no verdict. Expected one of SAME, DIFFERENT, UNSURE, RENAMED, UNIT, MEMBER, SUCCESSOR, or a blank cell.\n' +
      'Row 5: since is said of RENAMED, UNIT, MEMBER, SUCCESSOR, not of SAME.\n' +
      'Row 6: "last year" is no date such as 2019, 2019-05 or 2019-05-01.\n',
  });
  const other = join(temporaryFolder(), 'other.csv');
  writeFileSync(other, 'a,b\nx,y');
  expect(await runCli([...two('decide'), other])).toMatchObject({
    code: 1,
    stderr: 'Row 1: there is no column "verdict".\n',
  });
  expect(await runCli(two('list'))).toMatchObject({ stdout: 'No judgement holds.\n' });
});

test('a sheet is read as spreadsheet programs write it, and what is not read of it is said', async () => {
  const path = join(temporaryFolder(), 'review.csv');
  const [a, b] = ['organisation:ksbsi', 'organisation:ksbsi-2'];
  const dry = async (bytes: string | Buffer): Promise<Awaited<ReturnType<typeof runCli>>> => {
    writeFileSync(path, bytes);
    return runCli([...two('decide'), path, '--dry-run']);
  };
  const rows = ['a,b,verdict,reason', `${a},${b},Same,"one, letter"`].join('\r\n');
  const semicolons = `a;b;verdict\n${a};${b};SAME\n`;
  const bigEndian = Buffer.from(`\uFEFF${semicolons}`, 'utf16le').swap16();
  const forms = [rows, `\uFEFF${rows}`, semicolons, Buffer.from(`\uFEFF${semicolons}`, 'utf16le'), bigEndian];
  for (const bytes of forms) {
    const { code, stdout, stderr } = await dry(bytes);
    expect([code, stderr, stdout.split('\n')[0]]).toEqual([0, '', 'Dry run: 1 verdict would be taken: 1 SAME.']);
  }
  expect(await dry(`a,b,verdict,reson,a_names\n${a},${b},SAME,why,x\n`)).toMatchObject({
    code: 0,
    stderr: 'Nothing is read from the columns "reson".\n',
  });
  expect(await dry(`a,b,verdict,Verdict\n${a},${b},SAME,DIFFERENT\n`)).toMatchObject({
    code: 1,
    stderr: 'Row 1: there are several columns "verdict". Take out all but one.\n',
  });
  expect(await dry(`a,b,verdict,reason\n${a},${b},SAME,x\u001B[2J\n`)).toMatchObject({
    code: 1,
    stderr: 'Row 2: reason: "x\\u001b[2J" holds a control character (U+001B). Take it out.\n',
  });
  expect(await runCli([...two('decide'), `${path}.gone`])).toMatchObject({ code: 1, stdout: '' });
  expect(await runCli([...two('decide'), path, '--by', ' '])).toMatchObject({
    code: 1,
    stderr: 'The name of the curator (--by) is blank. It is kept with what is decided.\n',
  });
});

test('why, list and revoke tell by whom and why, and what was one is two again', async () => {
  const before = await graphDump(database, { version: false });
  await runCli([...two('decide'), sheet(SAME), '--by', 'desk']);
  const why = await runCli(two('why organisation:ksbsi organisation:ksbsi-2'));
  expect(why.stdout).toMatch(
    /^organisation:ksbsi and organisation:ksbsi-2 are one: organisation:ksbsi = organisation:ksbsi-2\.\n {2}organisation:ksbsi SAME organisation:ksbsi-2 \(desk, \d{4}-\d\d-\d\d, one letter, shown: similar names\) Judgement:[0-9a-f]{32}\n$/,
  );
  expect((await runCli(two('list --about organisation:ksbsi'))).stdout).toContain('1 judgement.');
  expect((await runCli(two('list --about organisation:lain'))).stdout).toBe('No judgement holds.\n');
  const revoked = await runCli([
    ...two('revoke organisation:ksbsi-2 organisation:ksbsi --by desk'),
    '--reason',
    'two unions',
  ]);
  expect(revoked.stdout).toMatch(/^Revoked: organisation:ksbsi SAME organisation:ksbsi-2/);
  expect((await runCli(two('list --revoked'))).stdout).toMatch(
    / revoked \(desk, \d{4}-\d\d-\d\d, two unions\) Judgement:/,
  );
  const after = await graphDump(database, { version: false });
  expect(after.filter((line) => !/Judgement|curation/.test(line))).toEqual(before);
  expect((await runCli(two('why organisation:ksbsi organisation:ksbsi-2'))).stdout).toContain(
    'are two: nobody has judged them.\nThey may be one (score ',
  );
  expect(await runCli([...two('revoke organisation:ksbsi organisation:ksbsi-2'), '--reason', 'again'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('No judgement of organisation:ksbsi') as string,
  });
});

test('what was judged is no candidate any more', async () => {
  const pair = /organisation:ksbsi +│ organisation:ksbsi-2/;
  expect((await runCli(two('candidates'))).stdout).toMatch(pair);
  await runCli([...two('decide'), sheet('organisation:ksbsi,organisation:ksbsi-2,UNSURE,,,')]);
  expect((await runCli(two('candidates'))).stdout).not.toMatch(pair);
});

test('two sheets are compared', async () => {
  const words = ['identity', 'compare', sheet(SAME), sheet(SAME.replace('same', 'DIFFERENT'))];
  expect((await runCli(words)).stdout).toBe(
    'organisation:ksbsi – organisation:ksbsi-2: SAME, DIFFERENT\n1 pair judged by both, 0 of them alike.\nCohen’s kappa: 0.000\n',
  );
});

test('ask needs a terminal', async () => {
  expect(await runCli(two('ask'))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('needs a terminal') as string,
  });
});

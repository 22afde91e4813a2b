import { runCli } from '../support/cli.js';
import { packageOf } from '../support/packages.js';
import { writeTable } from '../dataset/check/problem_cases.js';

// No database is asked: there is none at this address.
beforeEach(() => {
  process.env['NEO4J_URI'] = 'bolt://127.0.0.1:1';
});

const MEETING = 'id,type,title__en,start\nfirst,POLICY_DIALOGUE,First,2025-11-10';

test('says what has no row, how many rows there are, and which quotes are withheld', async () => {
  const folder = packageOf({
    events: MEETING,
    participations: 'event,agent,quote\nfirst,organisation:elsewhere,Elsewhere came',
  });
  expect(await runCli(['check', folder])).toMatchObject({
    code: 0,
    stderr:
      'participations.csv, row 2, column agent: "organisation:elsewhere" is not in this package: an import refuses it unless it is in the graph. [REFERENCE_NOT_CHECKED]\n',
    stdout: expect.stringMatching(
      /: no errors\. Rows: 1 of events, 1 of participations\.\n1 of 1 participations .* state no status: .*\nNo quote of 1 would be withheld/,
    ),
  });
});

test('errors are those of an import, all of them', async () => {
  const folder = packageOf({ events: MEETING.replace('2025-11-10', '2025-13-10').replace('POLICY_DIALOGUE', 'CHAT') });
  const { code, stderr } = await runCli(['check', folder]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/row 2, column type.*\n.*row 2, column start/);
});

test('what a package says itself is not left to the graph', async () => {
  const folder = packageOf({
    issues: 'id,name__en,claim\nwages,Wages,false',
    organisations: 'id,name__en\nlake,Lake Circle',
    stances: 'agent,target,polarity,date\norganisation:lake,issue:wages,1,2025-11-10',
  });
  expect(await runCli(['check', folder])).toMatchObject({ code: 1, stderr: expect.stringContaining('NOT_A_CLAIM') });
});

test('a plain table is checked by the options of an import', async () => {
  const table = writeTable('woman,event\nEvelyn,1\n');
  expect(await runCli(['check', table])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('needs --dataset NAME'),
  });
  expect(
    await runCli(['check', table, '--dataset', 'davis', '--map', 'person=woman', '--set', 'visibility=PUBLIC']),
  ).toMatchObject({ code: 0, stdout: 'davis: no errors. Rows: 1 of participations.\n' });
});

test('what stops an import is there as JSON, with all texts that a doubt is about', async () => {
  const names = Array.from({ length: 8 }, (_, at) => `"Satu ${at}; Dua ${at}"`);
  const table = writeTable(`organisation,event\n${names.map((name) => `${name},E`).join('\n')}\n"Satu 0; Dua 0",F`);
  const { code, stdout, stderr } = await runCli(['check', table, '--dataset', 'davis', '--format', 'json']);
  expect(code).toBe(3);
  const { dataset, problems } = JSON.parse(stdout) as { dataset: string; problems: Record<string, unknown>[] };
  expect(dataset).toBe('davis');
  expect(problems).toMatchObject([{ code: 'LIST_IN_CELL', severity: 'DOUBT', row: 2, count: 9 }]);
  expect(problems[0]!['values']).toEqual(names.map((found, at) => ({ found, count: at === 0 ? 2 : 1 })));
  expect(stderr).toContain('--format json lists all 8 texts.');
});

test('what is told of a table without errors is there as JSON too', async () => {
  const table = writeTable('organisation,event,note\nSatu,E,x');
  const { code, stdout } = await runCli(['check', table, '--dataset', 'davis', '--format', 'json']);
  expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({
    ...{ code: 0, dataset: 'davis', rows: { participations: 1 } },
    problems: [{ code: 'COLUMN_SKIPPED', severity: 'NOTE', column: 'note' }],
  });
});

test('what says how a table is read is checked before an import asks a database', async () => {
  const table = writeTable('organisation,event\nSatu,E');
  expect(await runCli(['import', table, '--dataset', 'davis', '--value', 'status:H=HERE'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('[INVALID_VALUE]'),
  });
  const mapping = writeTable('tabel: events', 'mapping.yaml');
  const { stderr } = await runCli(['import', table, '--dataset', 'davis', '--mapping', mapping]);
  expect(stderr).toContain('[MAPPING_KEY]');
  // (Whoever asks the database first waits for it half a minute.)
}, 15_000);

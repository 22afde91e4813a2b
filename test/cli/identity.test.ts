import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { judgementInWords } from '../../src/cli/identity/list.js';
import { sideInWords } from '../../src/cli/identity/question_in_words.js';
import type { Database } from '../../src/database/database.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';
import { graphDump } from '../support/graph_dump.js';
import { withPackage } from '../support/packages.js';

const TABLES = {
  organisations:
    'id,name__id,acronym,form\n' +
    'jpri,Jaringan Pekerja Rumahan Indonesia,JPRI,NETWORK\n' +
    'jpri-minutes,Jaringan Perkerja Rumahan Indonesia,,\n' +
    'jpri-short,JPRI,,\n' +
    'jpri-bekasi,Jaringan Pekerja Rumahan Indonesia Cabang Bekasi,,\n' +
    'serikat,=Serikat Buruh Mandiri,,\n' +
    'serikat-2,Serikat Buruh Mandiri,,\n' +
    'buruh,Serikat Buruh Mandiri,,COLLECTIVE',
  persons: 'id,name,visibility\ndevi,Devi Rahayu,PUBLIC\nd-rahayu,"Dr. D. Rahayu, S.H.",PUBLIC',
  events:
    'id,title__id,title__en,start\n' +
    'dialog,Dialog,,2025-11-11\n' +
    'fgd,FGD,,2025-11-10\n' +
    'policy,,Policy talks in the capital,2025-11-11\n' +
    'dialog-again,Dialog,,2026-03-01\n' +
    'walk,,Walk,2025-11-11',
  sources: 'id,title,kind\npress,Siaran Pers,ARTICLE\nminutes,Notulen,MINUTES\nenglish,Report,ARTICLE',
  participations:
    'event,agent,source,quote\n' +
    'dialog,organisation:jpri,press,JPRI\n' +
    'dialog,organisation:jpri-minutes,minutes,Perkerja\n' +
    'fgd,organisation:serikat,press,Serikat\n' +
    'fgd,organisation:serikat-2,press,Serikat\n' +
    'policy,organisation:jpri,english,JPRI\n' +
    'dialog-again,organisation:buruh,press,buruh\n' +
    'walk,organisation:buruh,english,workers',
};

let database: Database;
beforeAll(async () => {
  database = await withPackage(TABLES, { accept: { SAME_NAME: true } });
});

const sheet = (file: string): Record<string, string>[] => parse(readFileSync(file), { columns: true, bom: true });

test('a sheet holds both sides, why they may be one, and room for a verdict; nothing in the graph changes', async () => {
  const before = await graphDump(database);
  const file = `${temporaryFolder()}/review.csv`;
  const { code, stdout, stderr } = await runCli(['identity', 'candidates', '--out', file]);
  expect([code, stderr]).toEqual([0, '']);
  // Names of persons who are not public may stand in it.
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const rows = sheet(file);
  expect(stdout).toBe(`${String(rows.length)} pairs, written to ${file}.\n`);
  expect(rows.map(({ a, b, proposal }) => [a, b, proposal])).toEqual(
    expect.arrayContaining([
      ['organisation:jpri', 'organisation:jpri-short', 'SAME'],
      ['organisation:jpri', 'organisation:jpri-minutes', 'SAME'],
      ['organisation:jpri', 'organisation:jpri-bekasi', 'UNIT'],
    ]),
  );
  expect(rows.find(({ b }) => b === 'organisation:jpri-minutes')).toMatchObject({
    a_names: 'Jaringan Pekerja Rumahan Indonesia; JPRI',
    a_events: 'event:dialog; event:policy',
    a_event_count: '2',
    b_names: 'Jaringan Perkerja Rumahan Indonesia',
    why: 'similar names; a word one letter apart; different sources name them at one event',
    differing_words: '',
    verdict: '',
    reason: '',
  });
  // One source lists both, and a spreadsheet program must not run a name as a formula.
  const listed = rows.find(({ a }) => a === 'organisation:serikat');
  expect(listed).toMatchObject({ b: 'organisation:serikat-2', a_names: "'=Serikat Buruh Mandiri" });
  expect(listed!.why).toContain('but one source lists both at one event');
  expect(JSON.stringify(rows)).not.toContain('organisation:buruh');
  expect(await graphDump(database)).toEqual(before);
  const again = await runCli(['identity', 'candidates', '--out', file]);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain(`${file} is there already. Give --out another name, or remove the file.`);
});

test('--about tells the pairs of one, of whatever kind it is; --limit the first ones', async () => {
  const about = await runCli(['identity', 'candidates', '--about', 'person:devi']);
  expect(about.code).toBe(0);
  expect(about.stdout).toContain('an initial for a name');
  expect(about.stdout).toMatch(/\n1 pair\.\n$/);
  const first = await runCli(['identity', 'candidates', '--limit', '1']);
  expect(first.stdout).toMatch(/\nThe first 1 of \d+ pairs\.\n$/);
  expect(await runCli(['identity', 'candidates', '--kind', 'issue'])).toMatchObject({
    code: 0,
    stdout: 'No two were found that may be one.\n',
  });
});

test('one meeting under two titles is found by day and participants; one title on another day comes behind', async () => {
  const { code, stdout } = await runCli(['identity', 'candidates', '--kind', 'event']);
  expect(code).toBe(0);
  const pairs = [...stdout.matchAll(/(\d\.\d\d) +│ (event:\S+) +│ (event:\S+) +│ SAME +│ (.*?) +│/g)];
  expect(pairs.map(([, , a, b]) => `${a!} ${b!}`)).toEqual([
    'event:dialog event:policy',
    'event:dialog event:dialog-again',
  ]);
  expect(pairs[0]![4]).toBe('on the same day; the same participants');
  expect(pairs[1]![4]).toBe('the same name; but on different days; but one source tells of both');
  const file = `${temporaryFolder()}/review.csv`;
  await runCli(['identity', 'candidates', '--kind', 'event', '--out', file]);
  expect(sheet(file)).toMatchObject([
    { a_days: '2025-11-11', b_days: '2025-11-11' },
    { a_days: '2025-11-11', b_days: '2026-03-01' },
  ]);
});

test('what cannot be asked about is refused', async () => {
  expect(await runCli(['identity', 'candidates', '--about', 'organisation:jpr'])).toMatchObject({
    code: 1,
    stderr: 'Nothing has the id "organisation:jpr". Did you mean organisation:jpri?\n',
  });
  expect(await runCli(['identity', 'candidates', '--about', 'source:press'])).toMatchObject({
    code: 1,
    stderr:
      'There are no candidates for "source:press": expected an id that begins with organisation:, person:, event:, issue:, output:.\n',
  });
  expect(await runCli(['identity', 'candidates', '--limit', '0'])).toMatchObject({ code: 2 });
  expect(existsSync('0')).toBe(false);
});

test('what steers a terminal, or nobody sees, is written out where names and reasons are told', () => {
  expect(sideInWords('person:x', { names: ['Ana\u009B31m', '\u202EAna'], sources: 1 })).toEqual([
    '  Ana\\u009b31m · \\u202eAna',
    '    person:x, 1 source',
  ]);
  const judgement = { id: 'Judgement:1', a: 'person:a', b: 'person:b', verdict: 'SAME', assertion: '1' } as const;
  const told = {
    ...judgement,
    dataset: 'd',
    recordedBy: 'desk',
    recordedAt: '2025-01-01',
    reason: 'one\u001B[2J',
    features: null,
  };
  const revoked = { retractedAt: null, retractedBy: null, retractedReason: null };
  expect(judgementInWords({ ...told, ...revoked })).toBe(
    'person:a SAME person:b (desk, 2025-01-01, one\\u001b[2J) Judgement:1',
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Database } from '../../../src/database/database.js';
import { spawnCli, type Ended } from '../../support/cli.js';
import { emptyDatabase, testDatabase } from '../../support/database.js';
import { temporaryFolder } from '../../support/files.js';
import { graphDump, nodesOf } from '../../support/graph_dump.js';
import { sharedCases } from '../../support/shared_data.js';
import { writeTable } from '../check/problem_cases.js';

/** Days with and without times, zones, seasons and unspecified digits, as they are handed in. */
const TABLES: Record<string, { text: string; words?: string[] }> = {
  meetings: {
    text: 'organisation,event,date\nSatu,Audiensi,2025-11-10T00:00:00+07:00\nDua,Audiensi,2025-11-10T00:00:00+07:00',
  },
  local: { text: 'organisation,event,date\nSatu,Rapat Malam,2025-11-10T00:00:00' },
  events: {
    text: 'id,start,date_as_written\nRapat Senin,2025-11-10T00:00:00+07:00,"Senin, 10 November 2025"',
    words: ['--table', 'events'],
  },
  zones: {
    text: 'organisation,event,date\nA,A,2025-11-10T01:00:00+07:00\nB,B,2025-11-10T23:30:00-05:00\nC,C,2024/2025\nD,D,2025-21',
  },
  rough: {
    text:
      'organisation,event,date\nA,Q1,2025-33\nB,Q4,2025-36\nC,S1,2025-40\nD,Autumn,2025-23\nF,half,2025-XX-10\n' +
      'G,tanggal,2025-11-XX\nH,dasawarsa,202X\nI,set,"[2025-11-10,2025-11-12]"\nJ,setall,"{2025-11-10,2025-11-12}"',
  },
  answers: {
    text: 'agent,target,polarity,date\norganisation:a,output:r,1,2025-11-10T00:30:00\norganisation:b,output:r,-1,2025-11-10T23:30:00',
    words: ['--table', 'stances'],
  },
};

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

async function run(zone: string, ...words: string[]): Promise<Ended> {
  const ended = await spawnCli(words, { env: { TZ: zone } });
  expect(ended.stderr).not.toMatch(/weekday|date as written/i);
  return ended;
}

const importing = (path: string, name: string): string[] => [
  'import',
  path,
  '--dataset',
  name,
  '--recorded-at',
  '2026-01-01T00:00:00Z',
];

/** What is exported, and what is in the graph. */
async function stored(zone: string): Promise<unknown> {
  const folder = temporaryFolder();
  expect(await run(zone, 'export', folder)).toMatchObject({ code: 0 });
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return { files, graph: await graphDump(database, { version: false }) };
}

/** What is stored after all was imported by a program in a time zone. */
async function importedIn(zone: string): Promise<unknown> {
  await emptyDatabase(database);
  for (const [name, { text, words = [] }] of Object.entries(TABLES)) {
    const path = writeTable(text, `${name}.csv`);
    expect(await run(zone, ...importing(path, name), ...words)).toMatchObject({ code: 0 });
  }
  return stored(zone);
}

// @takes 120 s
test('a program in any time zone imports and exports the same', async () => {
  const utc = await importedIn('UTC');
  const days = new Map(
    (await nodesOf(database, 'Event')).map(({ id, firstDay, lastDay }) => [id, [firstDay, lastDay]]),
  );
  const monday = ['2025-11-10', '2025-11-10'];
  for (const id of ['meetings-audiensi', 'local-rapat-malam', 'events-rapat-senin', 'zones-a', 'zones-b']) {
    expect([id, days.get(`event:${id}`)]).toEqual([id, monday]);
  }
  expect(days.get('event:zones-d')).toEqual(['2025-01-01', '2025-12-31']);
  expect(days.get('event:rough-q4')).toEqual(['2025-10-01', '2025-12-31']);
  for (const zone of ['Asia/Jakarta', 'America/New_York']) expect(await importedIn(zone)).toEqual(utc);
});

const CASES = sharedCases('08-dates', '24-local-midnight');

/** What a program in a time zone says against each case that it refuses, and what is stored after all. */
async function casesIn(zone: string): Promise<{ refused: Record<string, string>; stored: unknown }> {
  await emptyDatabase(database);
  const refused: Record<string, string> = {};
  for (const path of CASES) {
    const name = basename(path, '.csv').replaceAll('_', '-');
    const words = name === 'events' ? ['--table', 'events'] : [];
    const { code, stderr } = await run(zone, ...importing(path, name), ...words);
    if (code !== 0) refused[name] = stderr;
  }
  return { refused, stored: await stored(zone) };
}

const needsCases = CASES.length > 0 ? test : test.skip;
needsCases('so does it with files as they come (skipped where the cases are not beside the repository)', async () => {
  const utc = await casesIn('UTC');
  expect(Object.keys(utc.refused)).toEqual(['dates']);
  const days = new Map((await nodesOf(database, 'Event')).map(({ id, firstDay }) => [id, firstDay]));
  const onMonday = ['rapat-audiensi-senin', 'tanpa-zona-rapat-malam', 'events-rapat-senin', 'tz-event-a', 'tz-event-b'];
  for (const id of onMonday) expect([id, days.get(`event:${id}`)]).toEqual([id, '2025-11-10']);
  for (const zone of ['Asia/Jakarta', 'America/New_York']) expect(await casesIn(zone)).toEqual(utc);
});

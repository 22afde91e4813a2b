import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../src/database/database.js';
import { spawnCli } from '../../support/cli.js';
import { emptyDatabase, testDatabase } from '../../support/database.js';
import { temporaryFolder } from '../../support/files.js';
import { graphDump, nodesOf } from '../../support/graph_dump.js';
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

/** What is exported, and what is in the graph, after all was imported by a program in a time zone. */
async function importedIn(zone: string): Promise<unknown> {
  await emptyDatabase(database);
  const run = async (...words: string[]): Promise<void> => {
    const { code, stderr } = await spawnCli(words, { env: { TZ: zone } });
    if (code !== 0) throw new Error(stderr);
    expect(stderr).not.toMatch(/weekday|date as written/i);
  };
  for (const [name, { text, words = [] }] of Object.entries(TABLES)) {
    const path = writeTable(text, `${name}.csv`);
    await run('import', path, '--dataset', name, '--recorded-at', '2026-01-01T00:00:00Z', ...words);
  }
  const folder = temporaryFolder();
  await run('export', folder);
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return { files, graph: await graphDump(database, { version: false }) };
}

// @takes 60 s
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
  expect(days.get('event:rough-q4')).toEqual(['2025-01-01', '2025-12-31']);
  for (const zone of ['Asia/Jakarta', 'America/New_York']) expect(await importedIn(zone)).toEqual(utc);
});

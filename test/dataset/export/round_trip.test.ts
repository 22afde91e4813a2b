import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../src/database/database.js';
import type { Statement } from '../../../src/database/statement.js';
import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import { exportPackage } from '../../../src/dataset/export/export.js';
import { importDataset } from '../../../src/dataset/import/import.js';
import { readPlainTable } from '../../../src/dataset/read/plain/plain_table.js';
import { retract } from '../../../src/dataset/retract/retract.js';
import { TABLES } from '../../../src/model/tables/index.js';
import { EXAMPLE } from '../../examples/example.js';
import { runCli } from '../../support/cli.js';
import { emptiedDatabase, emptyDatabase } from '../../support/database.js';
import { deciderOf } from '../../support/decider.js';
import { temporaryFolder } from '../../support/files.js';
import { importFolder, packageOf } from '../../support/packages.js';
import { importPlain } from '../../support/plain_tables.js';
import { everythingWrong } from '../check/everything_wrong.js';
import { writeTable } from '../check/problem_cases.js';

/** Every table once, invented. */
const EVERY_TABLE: Record<string, string> = {
  sources:
    'id,title,publisher,published,language,derived_from,text_kind\nminute,"A ""quoted"" title; and\nmore",Koran,2024-01,id,,ORIGINAL\ncopy,,,2024~,,minute,',
  organisations: 'id,name__id,name__zh-Hant,acronym,form,description__en\na,Serikat Ä,網絡,SÄ,NETWORK,=1+1\nb,,,,,',
  persons: 'id,name,visibility,note\np,Sri Contoh,WITHHELD,a note',
  events:
    'id,title__id,start,end,type,attendance_list,quote\ne,Rapat,2024-01-01,2024-01-02,FGD,EXHAUSTIVE,all who came\nf,,2025,,,,',
  issues: 'id,name__en,broader,claim\ni,Wages,,false\nj,Raise wages,i,true',
  outputs: 'id,kind,text__id,date\nr,RECOMMENDATION,Naikkan upah,2024-01\ns,ACTION,,',
  names: 'entity,text,lang,kind,from,to\norganisation:a,Old Name,en,FORMER,1990,2000',
  identifiers: 'agent,scheme,value\norganisation:a,own,x:1',
  participations:
    'event,agent,on_behalf_of,roles,status,capacity,mode,delegates_reported,retracted_at\ne,person:p,a,SPEAKER;CHAIR,ATTENDED,DELEGATE,ONLINE,2,\ne,organisation:b,,,,,,,2026-01-01',
  memberships:
    'member,organisation,kind,role,from,to,observed_on\nperson:p,a,POST,Ketua,2020,,2024-01-01\norganisation:b,a,MEMBER,,,,',
  event_links: 'from,to,kind\ne,f,FEEDS_INTO',
  output_links: 'from,to,kind\nr,s,RESTATES',
  topics: 'subject,issue,weight\nevent:e,i,MAIN\noutput:r,j,',
  steps: 'output,kind,event,by,to,date\nr,CONVEYED,e,organisation:a,organisation:b,2024-01-02\nr,ISSUED,,,,',
  parties: 'output,agent,role\nr,organisation:a,ISSUER',
  responses:
    'recommendation,agent,kind,date,event,text\nr,organisation:b,NOTED,2024-02,f,"Akan dipelajari, ""segera"""',
  assessments: 'recommendation,assessor,addressee,level,date\nr,organisation:a,organisation:b,PARTIAL,2025-01',
  stances: 'agent,on_behalf_of,target,polarity,date,event\nperson:p,a,issue:j,1,,e\norganisation:b,,output:r,-1,2024,',
  judgements:
    'a,b,verdict,reason,features,recorded_by,retracted_at\norganisation:b,organisation:a,DIFFERENT,two unions,"similar names; ""a | b""",desk,\nissue:i,issue:j,UNSURE,,,,2026-01-01\nevent:f,event:e,SAME,,,desk,2026-01-02',
};

const quoted: Statement<object, { id: string }> = {
  name: 'test/quoted',
  text: "MATCH (a:Assertion {quote: 'they came'}) RETURN a.id AS id",
};

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

async function exported(): Promise<{ folder: string; files: Record<string, string> }> {
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  return {
    folder,
    files: Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
  };
}

test('export, import into an empty database, export: the same bytes, for every table, retracted rows included', async () => {
  await importFolder(
    database,
    packageOf(EVERY_TABLE, 'every', { title: 'Every table', licenses: [{ name: 'CC0-1.0' }] }),
    { recordedAt: '2025-01-01T00:00:00.000Z' },
  );
  await importFolder(database, EXAMPLE);
  const others = Object.fromEntries(Object.entries(EVERY_TABLE).filter(([name]) => name !== 'names'));
  await importFolder(database, packageOf(others, 'every'), { sync: true, recordedAt: '2026-02-01T00:00:00.000Z' });
  const first = await exported();
  expect(Object.keys(first.files).sort()).toEqual(
    ['datapackage.json', ...TABLES.map(({ name }) => `${name}.csv`)].sort(),
  );
  expect(first.files['names.csv']).toContain('2026-02-01T00:00:00.000Z');
  await emptyDatabase(database);
  await importFolder(database, first.folder);
  expect((await exported()).files).toEqual(first.files);
});

test('who took an assertion back and why, and how a plain table was read, come with it', async () => {
  const path = writeTable('organisation,event,quote\nSatu,E1,they came\nDua,E1,\n');
  await importPlain(database, path, { dataset: 'plain' });
  const [{ id } = { id: '' }] = await database.read(quoted, {});
  await retract(database, { assertion: id }, { ...deciderOf(), reason: 'the paper corrected it' });
  const first = await exported();
  expect(first.files['participations.csv']).toMatch(/,desk,the paper corrected it,plain,table\.csv,2,participations\n/);
  expect((await importFolder(database, first.folder)).unchanged).toBe(true);
  await emptyDatabase(database);
  await importFolder(database, first.folder);
  expect((await exported()).files).toEqual(first.files);
  const dataset = await readPlainTable(path, { dataset: 'plain', graph: EMPTY_GRAPH });
  await expect(importDataset(database, dataset)).rejects.toMatchObject({
    problems: [{ code: 'RETRACTED_BY_CURATOR' }],
  });
});

test('an export imported where it came from changes nothing', async () => {
  await importFolder(database, packageOf(EVERY_TABLE, 'every'));
  const first = await exported();
  expect((await importFolder(database, first.folder)).unchanged).toBe(true);
  expect((await exported()).files).toEqual(first.files);
});

test('a package with one mistake of every kind is refused with all of them, and the graph stays as it was', async () => {
  await importFolder(database, EXAMPLE);
  const before = await exported();
  const { folder, expected } = everythingWrong();
  const { code, stderr } = await runCli(['import', folder]);
  expect(code).toBe(1);
  for (const problem of expected.keys()) expect(stderr).toContain(`[${problem}]`);
  expect((await exported()).files).toEqual(before.files);
});

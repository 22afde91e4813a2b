import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../src/database/database.js';
import { exportPackage } from '../../../src/dataset/export/export.js';
import { exportPublic } from '../../../src/dataset/export/export_public.js';
import { Pseudonyms } from '../../../src/privacy/pseudonyms.js';
import { createSchema } from '../../../src/schema.js';
import { requiredArguments } from '../../questions/support/required_arguments.js';
import { everythingOf, questionsOf } from '../../questions/support/whole_answer.js';
import { Api } from '../../support/api.js';
import { emptiedDatabase, emptyDatabase } from '../../support/database.js';
import { ROOT, temporaryFolder } from '../../support/files.js';
import { importFolder, packageOf } from '../../support/packages.js';

const pseudonyms = new Pseudonyms('key of the tests');

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

async function copied(folder = temporaryFolder()): Promise<{ folder: string; files: Record<string, string> }> {
  await exportPublic(database, folder, (id) => pseudonyms.copied(id));
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return { folder, files: Object.fromEntries(files) as Record<string, string> };
}

const MEETING = {
  sources: [
    'id,title,access,text_file,recorded_by',
    'news,News of Tamsin Quill,,datapackage.json,coder-7',
    'minutes,Minutes,RESTRICTED,,coder-7',
  ].join('\n'),
  organisations: 'id,name__en,source\nriver,River League,news\nlake,Lake Circle,news',
  persons: [
    'id,name,visibility,note,source,quote',
    'orla,Orla Penn,PUBLIC,a secret note,news,Orla Penn',
    'tamsin,Tamsin Quill,,a secret note,news,Tamsin',
    'rill,Rill Ashmere,WITHHELD,a secret note,news,Rill',
  ].join('\n'),
  identifiers: 'agent,scheme,value,source\nperson:tamsin,register,TQ-1,news',
  judgements: [
    'a,b,verdict,reason,features,recorded_by',
    'organisation:lake,organisation:river,DIFFERENT,a secret note,a secret note,coder-7',
    'person:orla,person:tamsin,DIFFERENT,a secret note,,coder-7',
  ].join('\n'),
  events: [
    'id,title__en,start,attendance_list,source,quote',
    'talk,A talk with Tamsin Quill,2025-01-01,EXHAUSTIVE,minutes,all who were there',
    'tamsin-quill-day,Day,2025-01-02,,news,the day',
  ].join('\n'),
  participations: [
    'event,agent,on_behalf_of,roles,status,source,quote,locator,value_as_written,retracted_at',
    'talk,person:orla,river,SPEAKER,ATTENDED,news,Orla spoke,page=1,spoke,',
    'talk,person:tamsin,lake,SPEAKER,ATTENDED,news,what she said,page=2,said,',
    'talk,person:rill,river,ATTENDEE,ATTENDED,news,Rill came,,,',
    'tamsin-quill-day,person:rill,,ATTENDEE,ATTENDED,news,Rill came too,,,',
    'tamsin-quill-day,organisation:lake,,,ATTENDED,minutes,the Circle came,page=3,came,',
    'tamsin-quill-day,organisation:river,,,ATTENDED,news,taken back,,,2031-01-01',
  ].join('\n'),
};

it('has what the API shows, and nothing else', async () => {
  await importFolder(database, packageOf(MEETING, 'tamsin-quill', { title: 'On Tamsin Quill' }));
  const { files } = await copied();
  const described = JSON.parse(files['datapackage.json']!) as Record<string, unknown>;
  // (The schemas of the tables are the same for all data.)
  delete described.resources;
  const all = Object.values({ ...files, 'datapackage.json': JSON.stringify(described) }).join('\n');
  const tamsin = pseudonyms.person('person:tamsin');
  const day = pseudonyms.copied('event:tamsin-quill-day').slice('event:'.length);
  expect(all).not.toMatch(/tamsin|quill|rill\b|ashmere|secret|TQ-1|coder-7|taken back|what she said|the circle came/i);
  expect(all).not.toMatch(/all who were there|page=[23]|datapackage\.json/);
  expect(files['persons.csv']).toContain('orla,PUBLIC');
  expect(files['persons.csv']).toContain(`${tamsin.slice('person:'.length)},`);
  expect(files['persons.csv']!.trim().split('\n')).toHaveLength(3);
  expect(files['names.csv']).toContain('person:orla,Orla Penn');
  expect(files['names.csv']).toContain('event:talk,A talk with [name withheld]');
  const participations = files['participations.csv']!.trim().split('\n').slice(1);
  expect(participations.map((row) => row.split(',').slice(0, 3).join()).sort()).toEqual(
    ['talk,person:orla,river', `talk,${tamsin},lake`, 'talk,organisation:river,', `${day},organisation:lake,`].sort(),
  );
  expect(participations.find((row) => row.includes('orla'))).toContain('Orla spoke,page=1,spoke');
  expect(files['judgements.csv']!.trim().split('\n').slice(1)).toEqual([
    expect.stringMatching(/^organisation:lake,organisation:river,DIFFERENT,/),
  ]);
  expect(described).toMatchObject({ datasets: [{ title: 'On [name withheld]' }] });
});

it('leaves no table of an earlier export in its folder, and writes the same bytes again', async () => {
  await importFolder(database, packageOf(MEETING, 'coded'));
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  expect(readdirSync(folder)).toContain('identifiers.csv');
  const { files } = await copied(folder);
  expect(Object.keys(files)).not.toContain('identifiers.csv');
  expect((await copied()).files).toEqual(files);
});

it.each([
  ['a meeting', () => packageOf(MEETING, 'tamsin-quill'), []],
  // (At one event both an organisation and somebody who is WITHHELD, on its behalf, are stated: one fact in the copy.)
  ['riverside', () => `${ROOT}examples/riverside`, ['factCount', 'totalCount']],
])('imports into an empty database, where every question has the same answer: %s', async (_, folder, leftOut) => {
  await importFolder(database, folder());
  const before = await answers(leftOut);
  const copy = await copied();
  await emptyDatabase(database);
  await importFolder(database, copy.folder);
  const after = await answers(leftOut);
  for (const [question, answer] of Object.entries(before))
    expect([question, after[question]]).toEqual([question, answer]);
  // Nobody is known in the copy whose name has to be hidden: what is copied from it is the same but for pseudonyms.
  const ofCopy = (await copied()).files['participations.csv']!.replace(/person:[0-9a-f]{32}/g, 'person:…').split('\n');
  const first = copy.files['participations.csv']!.replace(/person:[0-9a-f]{32}/g, 'person:…').split('\n');
  expect(ofCopy.sort()).toEqual(first.sort());
});

/** Arguments of questions that need some. */
const NEEDED = requiredArguments('hearing', 'lower-price');

/** What every question says of organisations, and of persons beside them; lists in an order that no id decides. */
async function answers(leftOut: readonly string[]): Promise<Record<string, unknown>> {
  const [api, schema] = [new Api(database), await createSchema()];
  const found: Record<string, unknown> = {};
  for (const question of questionsOf(schema)) {
    const takesScope = schema
      .getQueryType()!
      .getFields()
      [question]!.args.some(({ name }) => name === 'scope');
    for (const scope of ['', ...(takesScope ? ['scope: {unit: EITHER, hosts: INCLUDE}'] : [])]) {
      const given = [scope, NEEDED[question]].filter(Boolean).join(', ');
      const asked = `${question}${given ? `(${given})` : ''}`;
      const { data, errors } = await api.ask(`{ ${asked} ${everythingOf(schema, question)} }`);
      expect(errors.filter(({ code }) => code === undefined || code === 'INTERNAL')).toEqual([]);
      found[asked] = inOrder(errors.length > 0 ? errors.map(({ code }) => code) : data, leftOut);
    }
  }
  expect(Object.values(found).filter((answer) => !Array.isArray(answer)).length).toBeGreaterThan(20);
  return found;
}

function inOrder(value: unknown, leftOut: readonly string[]): unknown {
  // Those of persons are others, and so are those that are made of them.
  if (typeof value === 'string') return value.replace(/^([A-Za-z]+):(?:withheld-)?[0-9a-f]{32,}$/, '$1');
  if (Array.isArray(value)) {
    // (Each once: how many there are is counted beside.)
    const items = new Map(value.map((item) => inOrder(item, leftOut)).map((item) => [JSON.stringify(item), item]));
    return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !leftOut.includes(key));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part, leftOut)]));
}

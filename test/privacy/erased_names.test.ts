import type { Database } from '../../src/database/database.js';
import { PersonErasure } from '../../src/dataset/erase/erase.js';
import { DatasetProblems, type Problem } from '../../src/dataset/problems/index.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { TextMask, WITHHELD_NAME } from '../../src/privacy/text_mask.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { writeTable } from '../dataset/check/problem_cases.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';
import { PERSON_KEY } from '../support/person_key.js';
import { importPlain } from '../support/plain_tables.js';
import { quillPackage } from './support/quill.js';

let database: Database;
let before: Awaited<ReturnType<typeof readVersion>>;
let now: string;
/** Tamsin Quill is erased. Organisations that have her name stay. */
beforeAll(async () => {
  database = await emptiedDatabase();
  await importFolder(database, quillPackage());
  const erasure = new PersonErasure(database, new Pseudonyms(PERSON_KEY), 'person:tamsin-quill');
  now = (await erasure.erase({ by: 'desk', reason: 'asked for' })).person;
  before = await readVersion(database);
});

/** Codes, columns and rows of what an import is refused for; no problem repeats the name, and nothing is written. */
async function refused(imported: Promise<unknown>): Promise<(string | number | undefined)[][]> {
  const error: unknown = await imported.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return [];
  expect(error).toBeInstanceOf(DatasetProblems);
  const { message, problems } = error as DatasetProblems;
  expect(message).not.toMatch(/tamsin|quill/i);
  expect(await readVersion(database)).toEqual(before);
  return problems.map(({ code, file, row, column }: Problem) => [code, file, row, column]);
}

const package_ = (tables: Record<string, string>, name?: string): Promise<unknown> =>
  importFolder(database, packageOf(tables, name));

test('the package that brought her in is refused', async () => {
  const problems = await refused(importFolder(database, quillPackage()));
  expect(problems).toContainEqual(['PERSON_ERASED', 'participations.csv', 2, undefined]);
  expect(problems).toContainEqual(['NAME_ERASED', 'events.csv', 3, undefined]);
});

test.each([
  ['person', { persons: 'id\ntamsin-quill' }, ['PERSON_ERASED', 'persons.csv', 2, undefined]],
  ['name', { persons: 'id,name\nsomebody,Tamsin Quill' }, ['NAME_ERASED', 'persons.csv', 2, 'name']],
  ['other name', { persons: 'id,name\nsomebody,"Prof. QUILL, Tamsin R."' }, ['NAME_ERASED', 'persons.csv', 2, 'name']],
  ['former name', { persons: 'id,name\nsomebody,Q. Tamsin' }, ['NAME_ERASED', 'persons.csv', 2, 'name']],
  ['slug', { events: 'id\nan-evening-with-tamsin-quill' }, ['NAME_ERASED', 'events.csv', 2, undefined]],
  ['title', { events: 'id,title__en\nx,For Tamsin Quill' }, ['NAME_ERASED', 'events.csv', 2, undefined]],
  ['text', { events: 'id,place\nx,House of Tamsin Quill' }, ['NAME_ERASED', 'events.csv', 2, 'place']],
  ['quote', { events: 'id,quote\nx,so Quill (Tamsin) said' }, ['NAME_ERASED', 'events.csv', 2, 'quote']],
  ['written', { events: 'id,value_as_written\nx,Tamsin Quill' }, ['NAME_ERASED', 'events.csv', 2, 'value_as_written']],
  ['coder', { events: 'id,recorded_by\nx,Tamsin Quill' }, ['NAME_ERASED', 'events.csv', 2, 'recorded_by']],
  ['address', { sources: 'id,url\nx,https://ex.org/Tamsin%20Quill' }, ['NAME_ERASED', 'sources.csv', 2, 'url']],
  ['joined name', { persons: 'id,name\nsomebody,TamsinQuill' }, ['NAME_ERASED', 'persons.csv', 2, 'name']],
  ['joined slug', { events: 'id\nfor-tamsinquill' }, ['NAME_ERASED', 'events.csv', 2, undefined]],
])('refused in a package: %s', async (_, tables, problem) => {
  expect(await refused(package_(tables as Record<string, string>))).toEqual([problem]);
});

test('refused in a dataset of her name, and in a plain table', async () => {
  expect(await refused(package_({ events: 'id\nx' }, 'tamsin-quill'))).toEqual([
    ['NAME_ERASED', 'events.csv', 2, undefined],
  ]);
  const table = writeTable('person,event\nOrla Penn,walk\nTamsin Quill,walk');
  const problems = await refused(importPlain(database, table, { dataset: 'walks' }));
  expect(problems).toContainEqual(['NAME_ERASED', 'table.csv', 3, 'name']);
  expect(problems.every(([, , row]) => row === 3)).toBe(true);
});

/** As they are masked in texts of a graph that has the person. */
test.each([
  ...['TamsinQuill', 'tamsinquill@example.org', 'QuillTamsin', 'tamsin-quill', 'quill_tamsin', '#tamsin_quill'],
  ...['Tam Sin Quill', 'Tamsin R. Quill', 'TamsinR. Quill', 'Tam\u00adsin Quill'],
])('refused in a text: %s', async (name) => {
  const hidden = new TextMask([{ id: 'person:x', names: ['Dr. Tamsin Quill, S.H.', 'Tamsin R. Quill'] }], []);
  const text = `Of ${name} they said`;
  expect(hidden.withoutFullNames(text)).toContain(WITHHELD_NAME);
  const table = `id,place\nx,"${text}"`;
  expect(await refused(package_({ events: table }))).toEqual([['NAME_ERASED', 'events.csv', 2, 'place']]);
});

/** Other words, and other persons. */
const LEFT = ['Quill alone', 'Tamsina Quilly', 't. quill', 'Tamsin: a Quill', 'Tamsin (the younger one) Quill'];

test('not refused: the new id, part of the name in a text, and the organisation that has it', async () => {
  const id = now.slice('person:'.length);
  const tables = {
    persons: `id,visibility\n${id},ROLE_ONLY`,
    organisations: 'id,name__en,description__en\nquill-house,Tamsin Quill House,About Tamsin Quill House',
    events: ['id,title__en', 'q,Quill evening', ...LEFT.map((text, i) => `left-${i},${text}`)].join('\n'),
    participations: `event,agent\nq,${now}`,
  };
  expect(await refused(package_(tables, 'later'))).toEqual([]);
});

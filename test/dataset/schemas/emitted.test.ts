import { readdirSync,readFileSync } from 'node:fs';
import { PROBLEMS } from '../../../src/dataset/problems/index.js';
import { formatPageParts,withFormatParts } from '../../../src/dataset/schemas/format_page.js';
import { schemaFiles } from '../../../src/dataset/schemas/schema_files.js';
import { tableSchema } from '../../../src/dataset/schemas/table_schema.js';
import { allColumns,table,TABLES } from '../../../src/model/tables/index.js';
import { ROOT } from '../../support/files.js';

const page = readFileSync(`${ROOT}docs/data-format.md`, 'utf8');

it('the files of schemas are those of the code (npm run docs)', () => {
  const files = readdirSync(`${ROOT}schemas`).sort();
  expect(files).toEqual(Object.keys(schemaFiles()).sort());
  for (const file of files) expect(readFileSync(`${ROOT}schemas/${file}`, 'utf8')).toBe(schemaFiles()[file]);
});

it('the tables of docs/data-format.md are those of the code (npm run docs)', () => {
  expect(page).toBe(withFormatParts(page));
  expect(() => withFormatParts(page.replace('<!-- tables -->', ''))).toThrow('no marks for its part "tables"');
});

it('the page has every column and every problem', () => {
  const { tables = '', provenance = '' } = formatPageParts();
  const sections = tables.split(/^### /mu).slice(1);
  expect(sections).toHaveLength(TABLES.length);
  TABLES.forEach((of, i) => {
    for (const { name, localised } of of.columns) expect(sections[i]).toContain(`| \`${localised ? `${name}__xx` : name}\``);
  });
  for (const { name, part } of allColumns(TABLES[0]!)) if (part === 'provenance') expect(provenance).toContain(`| \`${name}\``);
  for (const code of Object.keys(PROBLEMS)) expect(page).toContain(`| \`${code}\` |`);
});

it('the schema of a file has just its columns, in their order, with what is allowed in them', () => {
  const { fields } = tableSchema(table('participations'), ['agent', 'event', 'roles', 'delegates_reported', 'dataset']);
  expect(fields.map(({ name, type }) => [name, type])).toEqual([
    ['agent', 'string'],
    ['event', 'string'],
    ['roles', 'string'],
    ['delegates_reported', 'integer'],
    ['dataset', 'string'],
  ]);
  expect(fields[0]?.constraints).toEqual({ required: true });
  expect(new RegExp(fields[2]!.constraints!.pattern!).test('SPEAKER; MODERATOR')).toBe(true);
  expect(new RegExp(fields[2]!.constraints!.pattern!).test('SPEAKER;GUEST')).toBe(false);
  expect(fields[3]?.constraints).toEqual({ minimum: 0 });
  expect(tableSchema(table('events'), ['id', 'title__id']).fields[1]?.name).toBe('title__id');
  expect(() => tableSchema(table('events'), ['colour'])).toThrow('The table events has no column colour.');
});

import { z } from 'zod';
import { ENTITY_KINDS } from '../../../../model/identity/entity_id.js';
import { TABLES } from '../../../../model/tables/index.js';

/** A text. (In a mapping, numbers and truth values are texts as they are written.) */
export const TEXT = z.string();

const texts = z.record(z.string(), TEXT);
/** A kind of entity. (Which of them a column takes is checked with it.) */
const kind = z.string().meta({ enum: ENTITY_KINDS });
/** Line breaks and tabs may be written as `\n` and `\t`. */
const separator = TEXT.min(1).transform((text) => text.replaceAll('\\n', '\n').replaceAll('\\t', '\t'));
const delimiter = TEXT.transform((text) => (/^(?:\\t|tab)$/i.test(text) ? '\t' : text)).refine(
  (sign) => [...sign].length === 1,
  'expected one character, such as ";", or tab',
);

const kindByColumn = z
  .strictObject({
    column: TEXT.describe('Header of the column whose cells tell the kind.'),
    values: z.record(z.string(), kind).describe('The kind by what a cell says; others are an error.'),
  })
  .describe('Another column of the row tells the kind.');

const names = z.array(TEXT).min(1).optional().describe('Names of this kind; capitals and accents do not matter.');
const kindByName = z
  .strictObject({
    organisation: names,
    person: names,
    event: names,
    issue: names,
    output: names,
    source: names,
    otherwise: kind.describe('The kind of names that no list has.'),
  })
  .describe('Lists of names tell the kind.');

/** How a plain table is to be read. Columns are those of `table`, and for participations the wide ones too. */
export const READING = z.strictObject({
  table: z
    .enum(TABLES.map(({ name }) => name))
    .optional()
    .describe('Which table it is; without it, participations.'),
  encoding: TEXT.optional().describe(
    'Encoding of the text, a label of the WHATWG Encoding Standard; without it, UTF-8.',
  ),
  delimiter: delimiter.optional().describe('What separates cells, one character or tab; without it, it is found.'),
  headerRow: z.number().int().min(1).optional().describe('Row of the file that holds the header, from 1.'),
  sheet: TEXT.optional().describe('Name of a sheet of a workbook, or "*" for all.'),
  ignoreSheet: z.array(TEXT).min(1).optional().describe('Names of sheets of a workbook that are left out.'),
  map: texts.optional().describe('Header of the file by column, or several with +: a key of several columns.'),
  ignore: z.array(TEXT).optional().describe('Headers that are left out.'),
  set: texts.optional().describe('Value for blank or missing cells by column; {sheet} is the name of the sheet.'),
  kind: z
    .record(z.string(), z.union([kind, kindByColumn, kindByName]))
    .optional()
    .describe('Kind of entity by column, where a column takes several: a kind, or what tells it.'),
  value: z.record(z.string(), texts).optional().describe('By column, what a cell means by what is found in it.'),
  blank: z.array(TEXT).optional().describe('Texts that are no more than a blank cell.'),
  split: z
    .record(z.string(), z.union([separator, z.array(separator).min(1)]))
    .optional()
    .describe('By column, what separates several values in a cell: ";", "\\n", or "," with "and"; or a list of them.'),
  skip: z.record(z.string(), z.array(TEXT)).optional().describe('By header, texts of cells whose rows are left out.'),
  fillDown: z.array(TEXT).optional().describe('Columns whose blank cells repeat the one above; the first decides.'),
  matrix: z
    .literal('event')
    .optional()
    .describe('Headers that nothing else names are events, and marks in their cells say who was there.'),
  host: TEXT.optional().describe('The organisation that hosted the events.'),
  stripRole: z
    .boolean()
    .optional()
    .describe('Whether a role that a name begins with ("Perwakilan KASBI") becomes the role or capacity.'),
  dates: z.enum(['dmy', 'mdy']).optional().describe('Order of day and month in dates of figures.'),
});

/** How a plain table is to be read. */
export type Reading = z.infer<typeof READING>;
export type KindByColumn = z.infer<typeof kindByColumn>;
export type KindByName = z.infer<typeof kindByName>;

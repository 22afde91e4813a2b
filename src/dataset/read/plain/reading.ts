import { z } from 'zod';
import { TABLES } from '../../../model/tables/index.js';

const texts = z.record(z.string(), z.string());

/** How a plain table is to be read. Columns are those of `table`, and for participations the wide ones too. */
export const READING = z.strictObject({
  table: z.enum(TABLES.map(({ name }) => name)).optional(),
  /** Encoding of the bytes, a label of the WHATWG Encoding Standard. */
  encoding: z.string().optional(),
  /** What separates cells. */
  delimiter: z.string().length(1).optional(),
  /** Record that holds the header, from 1. */
  headerRow: z.number().int().min(1).optional(),
  /** Name of a sheet, or `*` for all. */
  sheet: z.string().optional(),
  /** Header of the file by column, or several with `+`: a key of several columns. */
  map: texts.optional(),
  /** Headers that are left out. */
  ignore: z.array(z.string()).optional(),
  /** Value for blank or missing cells by column; `{sheet}` is the name of the sheet. */
  set: texts.optional(),
  /** Kind of entity by column, where a column takes several. */
  kind: texts.optional(),
  /** What a cell means by what is found, by column. */
  value: z.record(z.string(), texts).optional(),
  /** Texts that are no more than a blank cell. */
  blank: z.array(z.string()).optional(),
  /** Separator of the values in a cell, by column. */
  split: texts.optional(),
  /** Texts of a header's cells whose rows are left out. */
  skip: z.record(z.string(), z.array(z.string())).optional(),
  /** Columns whose blank cells repeat the one above, the one that decides first. */
  fillDown: z.array(z.string()).optional(),
  /** Headers that nothing else names are events, and marks in their cells say who was there. */
  matrix: z.literal('event').optional(),
  /** The organisation that hosted the events. */
  host: z.string().optional(),
  /** Whether a role that a name begins with ("Perwakilan KASBI") becomes the role or capacity. */
  stripRole: z.boolean().optional(),
  /** Order of day and month in dates of figures. */
  dates: z.enum(['dmy', 'mdy']).optional(),
});

/** How a plain table is to be read. */
export type Reading = z.infer<typeof READING>;

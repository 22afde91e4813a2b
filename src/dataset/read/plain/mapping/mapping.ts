import { z } from 'zod';
import { DOUBT_CODES, type Acceptance, type Place } from '../../../problems/index.js';
import type { FileForm } from '../../records/file_form.js';
import { READING, TEXT, type Reading } from './reading.js';

const code = z.enum(DOUBT_CODES);

/** A mapping as its file says it: what holds for all tables, and what for each. */
export const MAPPING = READING.extend({
  accept: z
    .union([z.array(code), z.partialRecord(code, z.union([z.literal(true), z.array(TEXT)]))])
    .optional()
    .describe('Doubts that are meant: their codes, or by code the values accepted (or true).'),
  tables: z
    .array(READING)
    .min(1)
    .optional()
    .describe('The tables that come out of the file. What stands above holds for each, beside what it says itself.'),
}).describe('How one file is read, and which tables come out of it.');

/** How one file is read, and which tables come out of it. Without `tables` it is one, which it says itself. */
export interface Mapping extends Reading {
  /** What holds for a table alone, beside what holds for all. */
  tables?: readonly Reading[];
  /** Doubts that are meant. */
  accept?: Acceptance;
  /** As its file says it; undefined where options do. */
  text?: string;
  /** Where its file says something, by the keys that lead there. */
  placeOf?: (path: readonly PropertyKey[]) => Place;
}

/** What of a reading says how the bytes become records: tables that have it in common are read in one pass. */
export const formOf = ({ encoding, delimiter, headerRow, sheet, ignoreSheet }: Reading): FileForm => ({
  ...{ encoding, delimiter, headerRow, sheet, ignoreSheet },
});

import type { SetAside } from './set_aside.js';

/** All sheets of a workbook that are not empty or hidden, one after another. */
export const ALL_SHEETS = '*';

/** What a cell is read as whose formula has no value yet: like the errors of spreadsheet programs, no text of the table. */
export const NO_VALUE = '#NO VALUE!';

/** How the bytes of a file become records, whatever its columns mean. */
export interface FileForm {
  /** A label of the WHATWG Encoding Standard (`windows-1252`, `utf-16le`); without one, UTF-8. */
  encoding?: string;
  /** What separates the cells of a text file; without one it is found. */
  delimiter?: string;
  /** The record that holds the header, counted from 1. */
  headerRow?: number;
  /** The sheet of a workbook, or `*`. */
  sheet?: string;
  /** Sheets that are left out, as if the workbook did not have them. */
  ignoreSheet?: readonly string[];
}

/** A table as a file: text with separators, or a workbook; compressed or not. */
export interface TableFile {
  path: string;
  /** Its name in problems. */
  file: string;
  form?: FileForm;
}

/** A record of a file: the texts of its cells, and its number, counted from 1 as a spreadsheet shows it. */
export interface FileRecord {
  cells: readonly string[];
  row: number;
}

/** A sheet of records; a text file is one without a name. */
export interface Sheet {
  name?: string;
  records: AsyncIterable<FileRecord> | Iterable<FileRecord>;
  /** Of a workbook: what of it is hidden or struck out. */
  setAside?: SetAside;
}

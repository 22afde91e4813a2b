import type { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** What separates cells in the files that researchers have. */
const DELIMITERS = [',', ';', '\t', '|'];
const LOOKED_AT = 50;
export const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Excel's line above the header that says the separator. */
const SEP_LINE = /^\uFEFF?"?sep=(.)"?(?:\r\n|\n|\r)/i;

export const sepLineOf = (head: string): { delimiter: string; length: number } | undefined => {
  const [line, delimiter] = SEP_LINE.exec(head) ?? [];
  return line && delimiter ? { delimiter, length: line.length } : undefined;
};

/**
 * The separator of a text, found by reading its records with their quotation marks; several where more than one would
 * do.
 * @param isWhole whether `head` is the whole text: else its last record may be cut
 * @param headerRow the record that holds the header, counted from 1
 */
export function delimitersOf(head: string, isWhole: boolean, headerRow = 1): string[] {
  const ways = DELIMITERS.map((delimiter) => tried(head, isWhole, delimiter, headerRow));
  const splitting = ways.filter(({ width }) => width > 1);
  if (splitting.length === 0) {
    // A title without any separator, perhaps, above the header.
    const widest = ways.reduce((best, way) => (way.widest > best.widest ? way : best));
    return [widest.delimiter];
  }
  if (splitting.length === 1) return [splitting[0]!.delimiter];
  const fitting = splitting.filter(({ fits }) => fits);
  return (fitting.length > 0 ? fitting : splitting).map(({ delimiter }) => delimiter);
}

/** Cells up to the last that is filled. */
const lengthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

interface Way {
  delimiter: string;
  /** Cells of the header; 1 where it cannot be read so. */
  width: number;
  widest: number;
  /** Whether every record can be read, none has more cells than the header, and one at least is split. */
  fits: boolean;
}

/** After so many marks that cannot be read so, what follows tells nothing more. */
const MOST_BROKEN = 100;

class TooBroken extends Error {}

function tried(head: string, isWhole: boolean, delimiter: string, headerRow: number): Way {
  const broken: number[] = [];
  const records: string[][] = [];
  const parsed = {
    bom: true,
    delimiter,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (cells: string[]): null => {
      records.push(cells);
      return null;
    },
    on_skip: (error: CsvError | undefined): undefined => {
      if (isWhole || error?.code !== 'CSV_QUOTE_NOT_CLOSED') broken.push(Number(error?.['records'] ?? 0));
      if (broken.length > MOST_BROKEN) throw new TooBroken();
    },
    to: headerRow + LOOKED_AT,
  };
  try {
    parse(head, parsed);
  } catch (error) {
    if (!(error instanceof TooBroken)) throw error;
  }
  if (!isWhole && records.length <= headerRow + LOOKED_AT - 1) records.pop();
  const header = broken.some((before) => before < headerRow) ? [] : (records[headerRow - 1] ?? []);
  const filled = records.slice(headerRow).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return {
    delimiter,
    width: Math.max(1, header.length),
    widest: records.reduce((most, cells) => Math.max(most, cells.length), 1),
    fits:
      broken.length === 0 &&
      filled.every((cells) => lengthOf(cells) <= header.length) &&
      (filled.length === 0 || filled.some((cells) => cells.length > 1)),
  };
}

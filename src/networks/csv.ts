import { stringify } from 'csv-stringify/sync';
import { inBatches } from './chunks.js';
import type { AttributeValue, Network } from './network.js';
import { citationTable, nodeTable, tieTable, type Table } from './tables.js';

const ROWS = 256;

// What makes a spreadsheet program take a cell for a formula: it runs what stands there. The full-width signs count too.
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The nodes as CSV (RFC 4180, UTF-8): `id`, `label` and the attributes. What it says of itself is in `about.json`. */
export function writeNodesCsv(network: Network): Iterable<string> {
  return csvTable(nodeTable(network));
}

/** The ties as CSV: the ids of `source` and `target`, and the attributes. */
export function writeTiesCsv(network: Network): Iterable<string> {
  return csvTable(tieTable(network));
}

/** What each tie rests on, by the ids of its ends and by their numbers, which are all that some formats know. */
export function writeCitationsCsv(network: Network): Iterable<string> {
  return csvTable(citationTable(network));
}

function* csvTable({ columns, rows }: Table): Iterable<string> {
  yield csvRows([columns.map(({ name }) => name)]);
  for (const batch of inBatches(rows, ROWS)) yield csvRows(batch.map((row) => row.map(csvCell)));
}

/** Rows of cells as CSV. A lone carriage return ends a row for some readers, and the library would not quote it. */
export const csvRows = (rows: string[][]): string => stringify(rows, { record_delimiter: '\n', quoted_match: /\r/ });

/** A value as a cell: one that a spreadsheet program would run as a formula begins with an apostrophe. */
export function csvCell(value: AttributeValue): string {
  if (value === null) return '';
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
}

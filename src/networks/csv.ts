import { stringify } from 'csv-stringify/sync';
import { about } from './about.js';
import { inBatches } from './chunks.js';
import type { AttributeValue, Network } from './network.js';
import { nodeTable, tieTable, type Table } from './tables.js';

const ROWS = 256;

// What makes a spreadsheet program take a cell for a formula: it runs what stands there. The full-width signs count too.
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The nodes as CSV (RFC 4180, UTF-8): `id`, `label`, the attributes, and `about`, filled in the first row only. */
export function writeNodesCsv(network: Network): Iterable<string> {
  return csvTable(network, nodeTable(network));
}

/** The ties as CSV: the ids of `source` and `target`, the attributes, and `about`, filled in the first row only. */
export function writeTiesCsv(network: Network): Iterable<string> {
  return csvTable(network, tieTable(network));
}

// Comment lines above the header would break what spreadsheets, Gephi, pandas and R read by default, and facts repeated
// in each row would outweigh the data: so one column holds them, in one cell.
function* csvTable(network: Network, { columns, rows }: Table): Iterable<string> {
  yield csvRows([[...columns.map(({ name }) => name), 'about']]);
  let facts = withoutShortEscapes(JSON.stringify(about(network)));
  for (const batch of inBatches(rows, ROWS)) {
    yield csvRows(
      batch.map((row) => {
        const cells = [...row.map(csvCell), facts];
        facts = '';
        return cells;
      }),
    );
  }
}

/** Rows of cells as CSV. A lone carriage return ends a row for some readers, and the library would not quote it. */
export const csvRows = (rows: string[][]): string => stringify(rows, { record_delimiter: '\n', quoted_match: /\r/ });

/** JSON whose only escapes are `\uXXXX`: Gephi takes a backslash before a quotation mark for an escape of CSV. */
function withoutShortEscapes(json: string): string {
  const code = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0');
  return json.replace(/\\["\\bfnrt]/g, (escape) => `\\u${code(JSON.parse(`"${escape}"`) as string)}`);
}

/** A value as a cell: one that a spreadsheet program would run as a formula begins with an apostrophe. */
export function csvCell(value: AttributeValue): string {
  if (value === null) return '';
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
}

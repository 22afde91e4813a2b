import type { Account } from './account.js';

/** What a file in an exchange format says of the graph and what it does not: rows by table, then cells of those written. */
export function accountText({ tables, cells }: Account, title: string, path: string): string {
  const written = tables.reduce((sum, table) => sum + table.written, 0);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    `Wrote ${count(written)} of ${count(rows)} rows to ${path}, in ${title}.`,
    ...tables.flatMap(({ table, rows, written, leftOut }) => [
      `  ${table}: ${count(written)} of ${count(rows)}`,
      ...[...leftOut].map(([reason, number]) => `    ${count(number)} × left out: ${reason}`),
    ]),
    cells.size === 0
      ? 'Of the rows that were written, every cell is in the file.'
      : `Cells of these rows that are not in the file:\n${[...cells].map(cellLine).join('\n')}`,
  ].join('\n');
}

const cellLine = ([what, number]: [string, number]): string => `  ${count(number)} × ${what}`;
const count = (number: number): string => number.toLocaleString('en');

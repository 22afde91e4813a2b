import type { Table } from '../../../model/tables/index.js';
import type { BoundColumn } from '../cells/bound_column.js';
import type { PlainBinding } from './bind.js';
import { AGENT_COLUMNS } from './columns.js';

/** Tables whose rows state something beside what they name: where that is blank, whoever is named stated nothing. */
const STATING = ['responses', 'assessments', 'stances'];

type IsBlank = (cells: readonly string[]) => boolean;

/**
 * Whether a prepared row holds nothing for a table, as others come out of the same sheet: what has to be filled is blank,
 * in a cell that not all of the tables read, and so is whatever this table alone reads besides names.
 * @param all of the tables of the sheet, this one among them
 */
export function blankRows(of: Table, binding: PlainBinding, all: readonly PlainBinding[]): IsBlank {
  if (all.length === 1) return () => false;
  const readers = (column: BoundColumn): number =>
    Math.max(...cellsOf(binding, column).map((at) => all.filter(({ read }) => read.has(at)).length), 0);
  const fromFile = binding.bound.filter((column) => readers(column) > 0);
  const own = fromFile.filter((column) => readers(column) < all.length);
  const stated = fromFile.filter((column) => readers(column) === 1 && column.column.type !== 'reference');
  const isBlank = (columns: readonly BoundColumn[], cells: readonly string[]): boolean =>
    columns.every((column) => !column.isFilled(cells));
  const agents = own.filter(({ column }) => of.name === 'participations' && AGENT_COLUMNS.includes(column.name));
  const required = own.filter(({ column }) => column.required);
  return (cells) => {
    if (!isBlank(stated, cells)) return false;
    if (agents.length > 0 && isBlank(agents, cells)) return true;
    if (required.some((column) => !column.isFilled(cells))) return true;
    return STATING.includes(of.name) && stated.length > 0;
  };
}

/** The cells of the file that a column is made of. */
function cellsOf({ layout, headers }: PlainBinding, { index }: BoundColumn): readonly number[] {
  if (index === undefined) return [];
  return layout.joins.find(({ at }) => at === index)?.of ?? (index < headers.texts.length ? [index] : []);
}

import { plainSpelling } from '../../../model/identity/spelling.js';
import type { Table } from '../../../model/tables/index.js';
import { ProblemList } from '../../problems/index.js';
import type { FileRecord } from '../records/file_form.js';
import { PlainBinding } from './bind.js';
import { AGENT_COLUMNS, plainColumns } from './columns.js';
import { markOf } from './matrix_marks.js';
import { nearColumn } from './near_columns.js';
import { Headers } from './headers.js';
import { proposed, type Way } from './mapping/proposed.js';
import type { Reading } from './mapping/reading.js';

/** What might be done where columns are missing: another row is the header, the table is a matrix, a header is another word. */
export function proposal(
  of: Table,
  reading: Reading,
  binding: PlainBinding,
  next: readonly FileRecord[],
  way: Way,
): string {
  if (isQuotedWhole(binding)) return '. Each line stands in quotation marks as a whole: save the table as CSV again';
  const header = next.find((record) => isHeader(of, reading, record));
  if (header) return `. Row ${header.row} may be the header: ${proposed(way, { headerRow: header.row })}`;
  if (isMatrix(of, binding, next))
    return `. If its columns are events, with marks below: ${proposed(way, { matrix: 'event' })}`;
  const missing = new Set(missingColumns(of, binding));
  const maps = binding.unnamed.flatMap((at) => {
    const title = binding.headers.texts[at]!;
    const near = nearColumn(of, title);
    return near === undefined || !missing.has(near) ? [] : [[near, title] as const];
  });
  return maps.length === 0 ? '' : `. Perhaps: ${proposed(way, { map: Object.fromEntries(maps) })}`;
}

/** Columns of which the table needs one more at least. */
function missingColumns(of: Table, binding: PlainBinding): string[] {
  const required = plainColumns(of).flatMap(({ name, required }) => (required && !binding.isBound(name) ? [name] : []));
  const isAgentless = of.name === 'participations' && !AGENT_COLUMNS.some((name) => binding.isBound(name));
  return isAgentless ? [...required, ...AGENT_COLUMNS] : required;
}

/** Whether the header is one cell that holds what separates cells. */
function isQuotedWhole({ headers: { texts } }: PlainBinding): boolean {
  const [only = ''] = texts;
  return texts.length === 1 && new Headers(only.split(/[,;\t]/)).texts.filter(Boolean).length > 1;
}

function isHeader(of: Table, reading: Reading, record: FileRecord): boolean {
  const problems = new ProblemList();
  const binding = new PlainBinding(of, reading, record.cells, { file: '' }, problems);
  const has = plainColumns(of).every(({ name, required }) => !required || binding.isBound(name));
  return (
    binding.isUsable && has && (of.name !== 'participations' || AGENT_COLUMNS.some((name) => binding.isBound(name)))
  );
}

/** Whether somebody is named, no event is, and what stands in the columns that nothing names is marks. */
function isMatrix(of: Table, binding: PlainBinding, next: readonly FileRecord[]): boolean {
  if (of.name !== 'participations' || binding.isBound('event')) return false;
  if (!AGENT_COLUMNS.some((name) => binding.isBound(name))) return false;
  const cells = next.flatMap((record) => binding.unnamed.map((at) => plainSpelling(record.cells[at] ?? '')));
  const marks = cells.filter((cell) => cell !== '');
  return marks.length > 0 && marks.every((cell) => markOf(cell) !== 'OTHER' || cell.length <= 2);
}

import { plainSpelling } from '../../../model/identity/spelling.js';
import type { Table } from '../../../model/tables/index.js';
import { ProblemList, shown } from '../../problems/index.js';
import type { FileRecord } from '../records/file_form.js';
import { PlainBinding } from './bind.js';
import { AGENT_COLUMNS, plainColumns } from './columns.js';
import { markOf } from './matrix_marks.js';
import { nearColumn } from './near_columns.js';
import type { Reading } from './mapping/reading.js';

/** What might be done where columns are missing: another row is the header, the table is a matrix, a header is another word. */
export function proposal(
  of: Table,
  reading: Reading,
  binding: PlainBinding,
  { next }: { header: FileRecord; next: readonly FileRecord[] },
): string {
  const header = next.find((record) => isHeader(of, reading, record));
  if (header) return `. Row ${header.row} may be the header: --header-row ${header.row}`;
  if (isMatrix(of, binding, next)) return '. If its columns are events, with marks below: --matrix event';
  const maps = binding.unnamed.flatMap((at) => {
    const title = binding.headers.texts[at]!;
    const near = nearColumn(of, title);
    return near === undefined || binding.isBound(near) ? [] : [`--map ${near}=${shown(title)}`];
  });
  return maps.length === 0 ? '' : `. Perhaps: ${maps.join(' ')}`;
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

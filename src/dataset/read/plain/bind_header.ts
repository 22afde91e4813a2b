import type { Table } from '../../../model/tables/index.js';
import { isPrivateHeader } from '../../../privacy/private_headers.js';
import { shown, type ProblemList } from '../../problems/index.js';
import { requireColumns } from '../header.js';
import type { FileRecord } from '../records/file_form.js';
import { PlainBinding } from './bind.js';
import { AGENT_COLUMNS, plainColumns } from './columns.js';
import { nearColumn } from './near_columns.js';
import { proposal } from './proposals.js';
import type { Reading } from './reading.js';

/**
 * The columns of a plain table. Undefined where one is missing without which no row can be read: the message then
 * proposes the option that would do. Headers that nothing maps are noted.
 * @param next records that follow the header
 */
export function bindPlainHeader(
  of: Table,
  reading: Reading,
  { header, next, sheet }: { header: FileRecord; next: readonly FileRecord[]; sheet?: string },
  file: string,
  problems: ProblemList,
): PlainBinding | undefined {
  const place = { file, row: header.row };
  const binding = new PlainBinding(of, reading, header.cells, place, problems, sheet);
  const { texts } = binding.headers;
  if (!binding.isUsable) return undefined;
  const columns = plainColumns(of);
  const missing = columns.some((column) => column.required && !binding.bound.some((other) => other.column === column));
  const agentless = of.name === 'participations' && !AGENT_COLUMNS.some((name) => binding.isBound(name));
  if (missing || agentless) {
    const way = proposal(of, reading, binding, { header, next });
    requireColumns(columns, binding.bound, header, file, problems, way);
    if (agentless) {
      problems.add('COLUMN_MISSING', place, texts.map(shown).join(', ') + way, AGENT_COLUMNS.join(' or '));
    }
    return undefined;
  }
  for (const at of binding.unnamed) {
    const title = texts[at]!;
    const near = nearColumn(of, title);
    const its = { ...place, column: title };
    if (isPrivateHeader(title)) problems.add('PRIVATE_SKIPPED', its, shown(title));
    else if (near === undefined || binding.isBound(near)) problems.add('COLUMN_SKIPPED', its, shown(title));
    else problems.add('COLUMN_NEAR', its, shown(title), near);
  }
  return binding;
}

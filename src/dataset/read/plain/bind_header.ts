import { isPrivateHeader } from '../../../privacy/private_headers.js';
import { shown, type Place, type ProblemList } from '../../problems/index.js';
import { requireColumns } from '../header.js';
import { NO_VALUE, type FileRecord } from '../records/file_form.js';
import { PlainBinding } from './bind.js';
import { AGENT_COLUMNS, plainColumns } from './columns.js';
import { wayOf, type MappedTable } from './mapping/mapped_tables.js';
import { nearColumn } from './near_columns.js';
import { proposal } from './proposals.js';
import { Headers } from './headers.js';
import { isOfEvent } from './wide_columns.js';
import { proposed, type Way } from './mapping/proposed.js';
import type { Reading } from './mapping/reading.js';
import { SHEET } from './set_values.js';
import type { SheetsLacking } from './sheets_lacking.js';

/** A header with what stands around it. */
export interface HeaderFound {
  header: FileRecord;
  /** Some of the records that follow it. */
  next: readonly FileRecord[];
  sheet?: string;
  /** As of `Around`. */
  lacking?: SheetsLacking;
}

/**
 * The columns of the tables that come out of a sheet, in their order. Undefined where one is missing without which no row
 * can be read: the message then proposes the option that would do. Headers that no table maps are noted.
 */
export function bindPlainHeader(
  tables: readonly MappedTable[],
  found: HeaderFound,
  file: string,
  problems: ProblemList,
): PlainBinding[] | undefined {
  if (found.sheet === undefined) checkSheetNames(tables, file, problems);
  const bindings = boundTables(tables, found, file, problems);
  if (!bindings.every(({ isUsable }) => isUsable)) return undefined;
  const whole = tables.map((table, i) => isWhole(table, bindings[i]!, found, file, problems));
  const place = { file, row: found.header.row };
  if (!whole.every(Boolean) || !isClear(tables, bindings, place, problems)) return undefined;
  noteUnnamed(tables, bindings, place, problems);
  return bindings;
}

/** Notes what is set to the name of a sheet where there is none. */
function checkSheetNames(tables: readonly MappedTable[], file: string, problems: ProblemList): void {
  for (const { reading, placeOf } of tables) {
    for (const [column, value] of Object.entries(reading.set ?? {})) {
      if (!value.includes(SHEET)) continue;
      problems.add('SHEET_NAMELESS', placeOf?.('set', column) ?? { file, column }, shown(column));
    }
  }
}

/** What one table maps is not taken for a column of another by its name. */
function boundTables(
  tables: readonly MappedTable[],
  { header, sheet, lacking }: HeaderFound,
  file: string,
  problems: ProblemList,
): PlainBinding[] {
  const headers = new Headers(header.cells);
  const mapped = tables.map(({ reading }) => mappedHeaders(reading, headers));
  const bindings: PlainBinding[] = [];
  // A matrix takes what nothing else names: it comes last.
  const order = [...tables.keys()].sort(
    (a, b) => Number(!!tables[a]!.reading.matrix) - Number(!!tables[b]!.reading.matrix),
  );
  for (const i of order) {
    const { of, reading, placeOf } = tables[i]!;
    const others = mapped.filter((_, other) => other !== i);
    const taken = new Set([
      ...others.flat(),
      ...(reading.matrix ? bindings.flatMap((other) => [...(other?.read ?? [])]) : []),
    ]);
    bindings[i] = new PlainBinding(of, reading, header.cells, { file, row: header.row }, problems, {
      sheet,
      taken,
      placeOf,
      lacking,
    });
  }
  return bindings;
}

const mappedHeaders = ({ map = {} }: Reading, headers: Headers): number[] =>
  Object.values(map).flatMap((header) => {
    const at = headers.joined(header) ?? [];
    return at.length === 1 ? at : [];
  });

/** Whether no column is missing without which no row can be read. */
function isWhole(
  table: MappedTable,
  binding: PlainBinding,
  { header, next }: HeaderFound,
  file: string,
  problems: ProblemList,
): boolean {
  const { of, reading } = table;
  const columns = plainColumns(of);
  const missing = columns.some((column) => column.required && !binding.bound.some((other) => other.column === column));
  const agentless = of.name === 'participations' && !AGENT_COLUMNS.some((name) => binding.isBound(name));
  if (!missing && !agentless) return true;
  const way = proposal(of, reading, binding, next, wayOf(table));
  requireColumns(columns, binding.bound, header, file, problems, way);
  if (agentless) {
    const found = binding.headers.texts.map(shown).join(', ') + way;
    problems.add('COLUMN_MISSING', { file, row: header.row }, found, AGENT_COLUMNS.join(' or '));
  }
  return false;
}

/** Whether no header names a column of several tables without being mapped. */
function isClear(
  tables: readonly MappedTable[],
  bindings: readonly PlainBinding[],
  place: Place,
  problems: ProblemList,
): boolean {
  let isClear = true;
  bindings[0]?.headers.texts.forEach((header, at) => {
    const naming = tables.flatMap(({ of }, i) => {
      const column = bindings[i]!.named.get(at);
      return column ? [{ of, column }] : [];
    });
    const isEvents = naming.every(({ of, column }) => of.name === 'participations' && isOfEvent(column));
    if (naming.length < 2 || isEvents) return;
    isClear = false;
    const names = [...new Set(naming.map(({ of }) => of.name))];
    const expected = names.length > 1 ? names.join(' and ') : `several tables of ${names.join()}`;
    problems.add('MAPPING_HEADER_SHARED', { ...place, column: header }, shown(header), expected);
  });
  return isClear;
}

function noteUnnamed(
  tables: readonly MappedTable[],
  bindings: readonly PlainBinding[],
  place: Place,
  problems: ProblemList,
): void {
  const skips = new Set(
    tables.flatMap(({ reading: { skip = {} } }, i) =>
      Object.keys(skip).flatMap((header) => bindings[i]!.headers.positions(header)),
    ),
  );
  bindings[0]?.headers.texts.forEach((title, at) => {
    if (title === '' || bindings.some((binding) => binding.isKnown(at)) || skips.has(at)) return;
    const nearest = tables.map(({ of }, i) => {
      const near = nearColumn(of, title);
      return near !== undefined && !bindings[i]!.isBound(near) ? near : undefined;
    });
    const near = nearest.find((one) => one !== undefined);
    const its = { ...place, column: title };
    if (title === NO_VALUE) problems.add('FORMULA_WITHOUT_VALUE', its);
    else if (isPrivateHeader(title)) problems.add('PRIVATE_SKIPPED', its, shown(title));
    else if (near === undefined) problems.add('COLUMN_SKIPPED', its, shown(title));
    else
      problems.add('COLUMN_NEAR', { ...its, instead: insteadOf(near, title, wayOf(tables[0]!)) }, shown(title), near);
  });
}

/** What to do about a header that is nearly a column. In which language a text is, nobody knows. */
function insteadOf(near: string, header: string, way: Way): string {
  const mapped = proposed(way, { map: { [near.replace(/__xx$/, '__und')]: header } });
  return `map it (${mapped}), or leave it out for good (${proposed(way, { ignore: [header] })}).`;
}

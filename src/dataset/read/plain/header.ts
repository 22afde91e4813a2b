import { allColumns, type Column, type Table } from '../../../model/tables/index.js';
import { isPrivateHeader } from '../../../privacy/private_headers.js';
import { shown, type ProblemList } from '../../problems/index.js';
import { BoundColumn } from '../cells/bound_column.js';
import { readCell } from '../cells/cell.js';
import { Complaint } from '../cells/complaint.js';
import { cleanText } from '../cells/text.js';
import { columnNamed, headerTexts, requireColumns, type NamedColumn } from '../header.js';
import { ALIASES, PLAIN_PARTICIPATION_COLUMNS, WIDE_COLUMNS } from './wide_columns.js';

export interface PlainOptions {
  map: Readonly<Record<string, string>>;
  set: Readonly<Record<string, string>>;
  kind: Readonly<Record<string, string>>;
}

/** What says who took part, in a plain participations table. */
const AGENT_COLUMNS = ['organisation', 'person', 'agent'];

/** The columns that a plain table may have. */
export function plainColumns(of: Table): readonly Column[] {
  if (of.name !== 'participations') return allColumns(of);
  const provenance = allColumns(of).filter(({ part }) => part === 'provenance');
  return [...PLAIN_PARTICIPATION_COLUMNS, ...WIDE_COLUMNS.map(({ column }) => column), ...provenance];
}

const plainColumn = (of: Table, name: string): NamedColumn | Complaint =>
  columnNamed(plainColumns(of), (of.name === 'participations' && ALIASES[name]) || name);

/** Notes the options that name no column, no kind, or a value that the column does not take. */
export function checkPlainOptions(
  of: Table,
  { map, set, kind: kinds }: PlainOptions,
  file: string,
  problems: ProblemList,
): void {
  for (const name of new Set([map, set, kinds].flatMap((option) => Object.keys(option)))) {
    const named = plainColumn(of, name);
    if (named instanceof Complaint) {
      problems.add('OPTION_COLUMN', { file, column: name }, shown(name), named.expected);
      continue;
    }
    const kind = kinds[name];
    const allowed: readonly string[] = named.column.kinds ?? [];
    if (kind !== undefined && !allowed.includes(kind)) {
      problems.add('OPTION_KIND', { file, column: name }, shown(kind), allowed.join(', ') || 'none');
    }
    if (set[name] !== undefined) checkConstant(named.column, name, set[name], file, problems);
  }
}

function checkConstant(column: Column, name: string, constant: string, file: string, problems: ProblemList): void {
  const text = cleanText(constant);
  const read = text instanceof Complaint || column.type === 'reference' ? text : readCell(column, text);
  if (read instanceof Complaint) problems.add(read.code, { file, column: name }, shown(constant), read.expected);
}

/**
 * The columns of a plain table: those that are mapped, those that the header names itself, and those that are set.
 * Undefined where one is missing without which no row can be read. Headers that nothing maps are noted.
 */
export function bindPlainHeader(
  of: Table,
  { map, set }: Pick<PlainOptions, 'map' | 'set'>,
  cells: readonly string[],
  file: string,
  problems: ProblemList,
): BoundColumn[] | undefined {
  const headers = headerTexts(cells);
  const bound: BoundColumn[] = [];
  const bind = (name: string, index: number | undefined, header: string): boolean => {
    const named = plainColumn(of, name);
    if (named instanceof Complaint) return false;
    const { column, language } = named;
    if (bound.some((other) => other.column === column && other.language === language)) return false;
    bound.push(new BoundColumn(column, language, index, header, constantOf(of, set, named)));
    return true;
  };
  const mapped = new Map(Object.entries(map).map(([name, header]) => [name, header.trim().normalize('NFC')]));
  let usable = true;
  for (const [name, header] of mapped) {
    const index = headers.indexOf(header);
    const place = { file, row: 1, column: name };
    if (index < 0) problems.add('OPTION_HEADER', place, shown(header), headers.map(shown).join(', '));
    else if (isPrivateHeader(header))
      problems.add('COLUMN_PRIVATE', place, shown(header), 'Map another header, or none.');
    else if (!bind(name, index, header)) problems.add('COLUMN_REPEATED', place, shown(name));
    else continue;
    usable = false;
  }
  const used = new Set(mapped.values());
  headers.forEach((header, index) => {
    if (header === '' || used.has(header)) return;
    if (!bind(header, index, header)) problems.add('COLUMN_SKIPPED', { file, row: 1, column: header }, shown(header));
  });
  for (const name of Object.keys(set)) bind(name, undefined, name);
  if (!usable) return undefined;
  const complete = requireColumns(plainColumns(of), bound, cells, file, problems);
  return requireAgent(of, bound, headers, file, problems) && complete ? bound : undefined;
}

function constantOf(of: Table, set: PlainOptions['set'], { column, language }: NamedColumn): string | undefined {
  return Object.entries(set).find(([name]) => {
    const named = plainColumn(of, name);
    return !(named instanceof Complaint) && named.column === column && named.language === language;
  })?.[1];
}

function requireAgent(
  of: Table,
  bound: readonly BoundColumn[],
  headers: readonly string[],
  file: string,
  problems: ProblemList,
): boolean {
  if (of.name !== 'participations' || bound.some(({ column }) => AGENT_COLUMNS.includes(column.name))) return true;
  const expected = AGENT_COLUMNS.join(' or ');
  problems.add('COLUMN_MISSING', { file, row: 1 }, headers.map(shown).join(', '), expected);
  return false;
}

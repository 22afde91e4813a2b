import { allColumns, type Column, type Table } from '../../../model/tables/index.js';
import type { Complaint } from '../cells/complaint.js';
import { columnNamed, type NamedColumn } from '../header.js';
import { ALIASES, PLAIN_PARTICIPATION_COLUMNS, WIDE_COLUMNS } from './wide_columns.js';
import { plainWord } from '../../../model/identity/spelling.js';

/** What says who took part, in a plain participations table. */
export const AGENT_COLUMNS = ['organisation', 'person', 'agent'];

/** The columns that a plain table may have. */
export function plainColumns(of: Table): readonly Column[] {
  if (of.name !== 'participations') return allColumns(of);
  const provenance = allColumns(of).filter(({ part }) => part === 'provenance');
  return [...PLAIN_PARTICIPATION_COLUMNS, ...WIDE_COLUMNS.map(({ column }) => column), ...provenance];
}

/** The column that a header or an option names. */
export const plainColumn = (of: Table, name: string): NamedColumn | Complaint =>
  columnNamed(plainColumns(of), (of.name === 'participations' && ALIASES[plainWord(name)]) || name);

/** What an option says of a column, by whatever name it gives it. */
export function optionOf<T>(
  of: Table,
  option: Readonly<Record<string, T>> | undefined,
  { column, language }: NamedColumn,
): T | undefined {
  return Object.entries(option ?? {}).find(([name]) => {
    const named = plainColumn(of, name);
    return 'column' in named && named.column === column && named.language === language;
  })?.[1];
}

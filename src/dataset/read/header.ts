import { didYouMean } from '../../collections/nearest.js';
import { LANGUAGE_TAG, languageTag } from '../../model/vocabulary/index.js';
import { isPrivateHeader } from '../../privacy/private_headers.js';
import { allColumns, ORIGIN_COLUMNS, type Column, type Table } from '../../model/tables/index.js';
import { shown, type ProblemList } from '../problems/index.js';
import { BoundColumn } from './cells/bound_column.js';
import { Complaint } from './cells/complaint.js';

/** A column that a header names; localised columns with their language. */
export interface NamedColumn {
  column: Column;
  language: string;
}

/** What a package's table may have in its header. */
export const packageColumns = (table: Table): readonly Column[] => [...allColumns(table), ...ORIGIN_COLUMNS];

/** The column that a header names, or why there is none. */
export function columnNamed(columns: readonly Column[], header: string): NamedColumn | Complaint {
  const [stem = '', tag] = header.split(/__(.*)/s);
  const column = columns.find((candidate) => candidate.name === stem);
  if (!column || (tag !== undefined && !column.localised)) {
    const names = columns.map((candidate) => headerOf(candidate));
    const near = didYouMean(header, names);
    return new Complaint('UNKNOWN_COLUMN', near || `Columns: ${names.join(', ')}.`);
  }
  if (!column.localised) return { column, language: '' };
  if (tag === undefined) {
    return new Complaint('UNKNOWN_COLUMN', `Write ${stem}__id, with the language of the text in place of id.`);
  }
  const language = languageTag(tag);
  return language === undefined ? new Complaint('INVALID_LANGUAGE', LANGUAGE_TAG) : { column, language };
}

const headerOf = (column: Column): string => (column.localised ? `${column.name}__xx` : column.name);

/** Header cells without outer white space. */
export const headerTexts = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim().normalize('NFC'));

/**
 * The columns of a table of a package, or undefined where one is missing without which no row can be read. Headers that
 * are no columns are noted and left out, so that the rows are looked at all the same.
 */
export function bindPackageHeader(
  table: Table,
  cells: readonly string[],
  file: string,
  problems: ProblemList,
): BoundColumn[] | undefined {
  const columns = packageColumns(table);
  const bound: BoundColumn[] = [];
  headerTexts(cells).forEach((header, index) => {
    if (header === '') return;
    const place = { file, row: 1, column: header };
    const named = columnNamed(columns, header);
    if (isPrivateHeader(header)) {
      problems.add('COLUMN_PRIVATE', place, shown(header), 'Take it out of the file.');
    } else if (named instanceof Complaint) {
      problems.add(named.code, place, shown(header), named.expected);
    } else if (bound.some((other) => other.column === named.column && other.language === named.language)) {
      problems.add('COLUMN_REPEATED', place, shown(header));
    } else {
      bound.push(new BoundColumn(named.column, named.language, index, header));
    }
  });
  return requireColumns(columns, bound, cells, file, problems) ? bound : undefined;
}

/** Notes the columns without which no row can be read. */
export function requireColumns(
  columns: readonly Column[],
  bound: readonly BoundColumn[],
  cells: readonly string[],
  file: string,
  problems: ProblemList,
): boolean {
  const missing = columns.filter((column) => column.required && !bound.some((other) => other.column === column));
  for (const { name } of missing) {
    problems.add('COLUMN_MISSING', { file, row: 1, column: name }, headerTexts(cells).map(shown).join(', '), name);
  }
  return missing.length === 0;
}

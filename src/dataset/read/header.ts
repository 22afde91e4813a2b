import { didYouMean } from '../../collections/nearest.js';
import { remember } from '../../collections/remember.js';
import { plainSpelling, plainWord } from '../../model/identity/spelling.js';
import { LANGUAGE_TAG, languageTag } from '../../model/vocabulary/index.js';
import { isPrivateHeader } from '../../privacy/private_headers.js';
import { allColumns, ORIGIN_COLUMNS, type Column, type Table } from '../../model/tables/index.js';
import { shown, type ProblemList } from '../problems/index.js';
import { BoundColumn } from './cells/bound_column.js';
import { Complaint } from './cells/complaint.js';
import { FurtherSources, type FurtherSource } from './further_sources.js';
import type { FileRecord } from './records/file_form.js';

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
  const of = (text: string): Column | undefined => columns.find((candidate) => isColumn(candidate, text));
  const localised = tag === undefined ? undefined : of(stem);
  const column = localised?.localised ? localised : of(header);
  if (!column) {
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

const WORDS = remember(plainWord);
const isColumn = (column: Column, header: string): boolean =>
  column.name === header || WORDS(column.name) === plainWord(header);

const headerOf = (column: Column): string => (column.localised ? `${column.name}__xx` : column.name);

/** Header cells as they look: without outer white space and what nobody sees. */
export const headerTexts = (cells: readonly string[]): string[] => cells.map(plainSpelling);

/**
 * The columns of a table of a package, or undefined where one is missing without which no row can be read. Headers that
 * are no columns are noted and left out, so that the rows are looked at all the same.
 */
export function bindPackageHeader(
  table: Table,
  header: FileRecord,
  file: string,
  problems: ProblemList,
): { bound: BoundColumn[]; further: FurtherSource[] } | undefined {
  const columns = packageColumns(table);
  const bound: BoundColumn[] = [];
  const further = new FurtherSources();
  headerTexts(header.cells).forEach((text, index) => {
    if (text === '') return;
    const place = { file, row: header.row, column: text };
    const added = further.add(text, index, columns);
    if (added === 'REPEATED') problems.add('COLUMN_REPEATED', place, shown(text));
    if (added !== 'NONE') return;
    const named = columnNamed(columns, text);
    if (isPrivateHeader(text)) {
      problems.add('COLUMN_PRIVATE', place, shown(text), 'Take it out of the file.');
    } else if (named instanceof Complaint) {
      problems.add(named.code, place, shown(text), named.expected);
    } else if (bound.some((other) => other.column === named.column && other.language === named.language)) {
      problems.add('COLUMN_REPEATED', place, shown(text));
    } else {
      bound.push(new BoundColumn(named.column, named.language, index, text));
    }
  });
  return requireColumns(columns, bound, header, file, problems) ? { bound, further: further.of(bound) } : undefined;
}

/**
 * Notes the columns without which no row can be read.
 * @param proposal what might be done about it, to follow the list of headers
 */
export function requireColumns(
  columns: readonly Column[],
  bound: readonly BoundColumn[],
  { cells, row }: FileRecord,
  file: string,
  problems: ProblemList,
  proposal = '',
): boolean {
  const missing = columns.filter((column) => column.required && !bound.some((other) => other.column === column));
  for (const { name } of missing) {
    const found = headerTexts(cells).map(shown).join(', ') + proposal;
    problems.add('COLUMN_MISSING', { file, row, column: name }, found, name);
  }
  return missing.length === 0;
}

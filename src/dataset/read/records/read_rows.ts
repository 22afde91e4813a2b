import { shown, type ProblemList } from '../../problems/index.js';
import { NotAFile } from '../../../files/regular_file.js';
import { bytesOf } from './bytes.js';
import { fileKind } from './file_kind.js';
import { ALL_SHEETS, type FileRecord, type Sheet, type TableFile } from './file_form.js';
import type { SetAside } from './set_aside.js';
import { textRecords, TooBroken } from './text_records.js';

/** What stands around the header of a sheet. */
export interface AroundHeader {
  /** The records above it. */
  above: readonly FileRecord[];
  /** Some of those that follow it, for proposals. */
  next: readonly FileRecord[];
  /** The name of the sheet. */
  sheet?: string;
  /** Of a workbook: what of the sheet is hidden or struck out. */
  setAside?: SetAside;
}

export interface RowReader {
  /** The header of a sheet. False: it cannot be used, so that the rows are not read. */
  header(header: FileRecord, around: AroundHeader): boolean;
  /** A row with as many cells as the header. Rows are counted as records of the file, from 1. */
  row(cells: readonly string[], row: number): void;
}

const LOOKED_AT = 20;

/** R's `write.table` gives the numbers or names of rows no header. */
const ONE_MORE = '. Where every row has one more, the header of the first column is missing: write one';

/**
 * Reads a table row by row, whatever the file is: text with separators or a workbook, compressed or not. Blank rows are
 * counted and passed over. What cannot be read is added to `problems`.
 */
export async function readRows(source: TableFile, reader: RowReader, problems: ProblemList): Promise<void> {
  try {
    for (const sheet of (await sheetsOf(source, problems)) ?? []) await readSheet(sheet, source, reader, problems);
  } catch (error) {
    report(error, source.file, problems);
  }
}

async function sheetsOf(source: TableFile, problems: ProblemList): Promise<readonly Sheet[] | undefined> {
  const { path, file, form = {} } = source;
  const bytes = await bytesOf(path);
  const kind = fileKind(bytes.head, form.encoding);
  if (kind.is === 'ZIP') {
    // Few need it, and it takes a while to load.
    const { workbookSheets } = await import('./workbook.js');
    return workbookSheets(bytes, source, problems);
  }
  if (kind.is === 'TEXT') {
    const [named] = [form.sheet === ALL_SHEETS ? undefined : form.sheet, ...(form.ignoreSheet ?? [])].filter(Boolean);
    if (named !== undefined) {
      problems.add('SHEET_UNKNOWN', { file }, shown(named), 'none: it is text');
      return undefined;
    }
    const records = textRecords(bytes, source, problems);
    return records && [{ records }];
  }
  const [name, remedy] = kind.is === 'OTHER' ? [kind.name, kind.remedy] : ['gzip in gzip', 'Unpack it first.'];
  problems.add('FILE_KIND', { file }, name, remedy);
  return undefined;
}

/** One sheet: the records above the header are passed over. */
async function readSheet(
  { name, records, setAside }: Sheet,
  { file, form: { headerRow = 1 } = {} }: TableFile,
  reader: RowReader,
  problems: ProblemList,
): Promise<void> {
  let header: FileRecord | undefined;
  let usable = true;
  const above: FileRecord[] = [];
  const next: FileRecord[] = [];
  const begin = (): void => {
    if (header && usable) usable = reader.header(header, { above, next, sheet: name, setAside });
    for (const record of next) take(record);
  };
  const take = (record: FileRecord): void => {
    if (!usable || isBlank(record.cells)) return;
    const cells = inWidth(record, header!.cells.length, file, problems);
    if (cells) reader.row(cells, record.row);
  };
  let begun = false;
  for await (const record of records) {
    if (record.row < headerRow) above.push(record);
    else if (!header) header = record;
    else if (begun) take(record);
    else if (next.push(record) === LOOKED_AT) {
      begin();
      begun = true;
    }
  }
  if (!header) problems.add('FILE_EMPTY', { file });
  else if (!begun) begin();
}

/** A short row is filled up with blanks; blanks beyond the header go. */
function inWidth(
  { cells, row }: FileRecord,
  width: number,
  file: string,
  problems: ProblemList,
): readonly string[] | undefined {
  if (cells.length === width) return cells;
  if (cells.length < width) return [...cells, ...Array<string>(width - cells.length).fill('')];
  if (isBlank(cells.slice(width))) return cells.slice(0, width);
  const more = cells.length === width + 1 ? ONE_MORE : '';
  problems.add('RAGGED_ROW', { file, row }, `${cells.length} cells`, `${width}${more}`);
  return undefined;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

function report(error: unknown, file: string, problems: ProblemList): void {
  if (error instanceof TooBroken) return;
  if (error instanceof NotAFile) return problems.add('FILE_UNREADABLE', { file }, `it is ${error.kind}`);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') problems.add('FILE_MISSING', { file }, shown(file));
  else if (code.startsWith('E') || code.startsWith('Z_')) problems.add('FILE_UNREADABLE', { file }, code);
  else throw error;
}

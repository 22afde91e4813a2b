import readWorkbook from 'read-excel-file/node';
import { shown, type ProblemList } from '../../problems/index.js';
import { allBytes, type FileBytes } from './bytes.js';
import { extentOf, MOST_CELLS } from './extent.js';
import { ALL_SHEETS, type FileRecord, type Sheet, type TableFile } from './file_form.js';
import { setAsideOf } from './set_aside.js';
import { sheetParts, withErrorsAsTexts, type SheetPart } from './workbook_parts.js';
import { zipOf, unzip, zipEntries, type ZipEntry } from './zip.js';

/** Bytes of a workbook, packed and unpacked: a million cells take about 40 MB unpacked. */
const LARGEST = { packed: 100 * 1024 * 1024, unpacked: 400 * 1024 * 1024 };
const MEGABYTE = 1024 * 1024;
const SECOND = 1000;

/** What an archive is that is no workbook, by a file in it. */
const ARCHIVES: readonly (readonly [file: RegExp, name: string])[] = [
  [/^xl\/workbook\.bin$/, 'a binary Excel workbook (.xlsb)'],
  [/^word\//, 'a Word document'],
  [/^ppt\//, 'a PowerPoint presentation'],
  [/^content\.xml$/, 'an OpenDocument file (.ods, .odt)'],
  [/^datapackage\.json$/, 'an archive of a data package'],
];

type Cell = string | boolean | Date | null;

/** The sheets of a workbook that are to be read; undefined where nothing can be, and `problems` say why. */
export async function workbookSheets(
  bytes: FileBytes,
  { file, form = {} }: TableFile,
  problems: ProblemList,
): Promise<Sheet[] | undefined> {
  const archive = await allBytes(bytes, LARGEST.packed);
  if (!archive) return tooLarge(file, LARGEST.packed, problems);
  const entries = zipEntries(archive);
  if (!entries) return broken(file, 'it has no directory, so it was cut off', problems);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) {
    const [, name = 'an archive'] = ARCHIVES.find(([part]) => entries.some((entry) => part.test(entry.name))) ?? [];
    problems.add('FILE_KIND', { file }, name, 'Save the table as .xlsx or as CSV.');
    return undefined;
  }
  const texts = entries.filter(({ name }) => /\.xml(\.rels)?$/.test(name));
  if (texts.reduce((sum, { size }) => sum + size, 0) > LARGEST.unpacked)
    return tooLarge(file, LARGEST.unpacked, problems);
  try {
    const files = unpacked(archive, texts);
    const parts = sheetParts(files);
    if (parts.some((part) => isTooFar(part, file, problems))) return undefined;
    const read = await withoutClock(() => readWorkbook(zipOf(files), { trim: false, parseNumber: (text) => text }));
    const sheets = read.map(({ sheet, data }, at) => ({
      ...{ name: sheet, records: recordsOf((data ?? []) as unknown as Cell[][]), part: parts[at]! },
    }));
    return chosen(sheets, { file, form }, problems);
  } catch (error) {
    return broken(file, error instanceof Error ? error.message : String(error), problems);
  }
}

/**
 * The library halves the piece of XML that it reads at a time whenever one takes it 7 ms, and copies all rows after each:
 * on a busy machine it takes minutes for 26,000 rows. Where no time passes the pieces grow.
 */
async function withoutClock<T>(work: () => Promise<T>): Promise<T> {
  const { now } = Date;
  const stopped = now();
  Date.now = () => stopped;
  try {
    return await work();
  } finally {
    Date.now = now;
  }
}

function unpacked(archive: Buffer, parts: readonly ZipEntry[]): Map<string, Buffer> {
  return new Map(
    parts.map((part) => {
      const content = unzip(archive, part);
      if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part.name)) return [part.name, content];
      return [part.name, Buffer.from(withErrorsAsTexts(content.toString('utf8')))];
    }),
  );
}

interface FoundSheet {
  name: string;
  records: FileRecord[];
  part: SheetPart;
}

/** Hidden sheets are read only where they are named; that they are not is told. */
function chosen(
  all: readonly FoundSheet[],
  { file, form = {} }: Pick<TableFile, 'file' | 'form'>,
  problems: ProblemList,
): Sheet[] | undefined {
  const { ignoreSheet = [] } = form;
  const sheets = all.filter(({ name }) => !ignoreSheet.includes(name));
  const list = all
    .map(({ name, records, part }) => `${shown(name)} (${records.length} rows${part.isHidden ? ', hidden' : ''})`)
    .join(', ');
  const unknown = ignoreSheet.filter((one) => all.every(({ name }) => name !== one));
  for (const one of unknown) problems.add('SHEET_UNKNOWN', { file }, shown(one), list);
  if (unknown.length > 0) return undefined;
  if (form.sheet !== undefined && form.sheet !== ALL_SHEETS) {
    const named = sheets.find(({ name }) => name === form.sheet);
    if (!named) problems.add('SHEET_UNKNOWN', { file }, shown(form.sheet), list);
    return named && [sheetOf(named)];
  }
  const filled = sheets.filter(({ records }) => records.length > 0);
  const seen = filled.filter(({ part }) => !part.isHidden);
  if (form.sheet !== ALL_SHEETS && (seen.length > 1 || (seen.length === 0 && filled.length > 0))) {
    problems.add('SHEET_UNCHOSEN', { file }, list);
    return undefined;
  }
  for (const { name, records, part } of filled)
    if (part.isHidden) problems.add('SHEET_HIDDEN', { file }, shown(name), `${records.length} rows`);
  return seen.length > 0 ? seen.map(sheetOf) : [{ records: [] }];
}

const sheetOf = ({ name, records, part }: FoundSheet): Sheet => ({
  ...{ name, records, setAside: setAsideOf(part.xml, part.strikes) },
});

function recordsOf(rows: readonly (readonly Cell[])[]): FileRecord[] {
  return rows.map((cells, index) => ({ cells: cells.map(textOf), row: index + 1 }));
}

/** A cell as text: days as days, with their time where they have one; a time alone as one. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!(cell instanceof Date)) return cell;
  if (Number.isNaN(cell.getTime())) return '#NO DATE!';
  // A time of the day is a fraction, which programs write with so many digits: 09:30 may be a millisecond less.
  const [day = '', time = ''] = new Date(Math.round(cell.getTime() / SECOND) * SECOND)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .split('T');
  if (day < '1900') return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}

function tooLarge(file: string, limit: number, problems: ProblemList): undefined {
  problems.add('FILE_TOO_LARGE', { file }, `more than ${limit / MEGABYTE} MB`, 'Save its table as CSV.');
}

/** Whether a sheet goes so far that it cannot be read: often for one cell that somebody filled by mistake. */
function isTooFar({ name, xml }: SheetPart, file: string, problems: ProblemList): boolean {
  const { row, column, cells } = extentOf(xml);
  if (cells <= MOST_CELLS) return false;
  const found = `a sheet ${shown(name)} that goes as far as the cell ${column}${row}, over more than ${MOST_CELLS.toLocaleString('en')} cells`;
  problems.add('FILE_TOO_LARGE', { file }, found, 'Delete what is far from its table, or save the table as CSV.');
  return true;
}

function broken(file: string, reason: string, problems: ProblemList): undefined {
  problems.add('WORKBOOK_BROKEN', { file }, reason);
}

import { zipOf } from '../../../src/dataset/read/records/zip.js';

/** An archive of files; with `claimed`, its directory says that the first has so many bytes. */
export function archiveOf(files: Readonly<Record<string, string>>, claimed?: number): Buffer {
  const bytes = zipOf(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
  if (claimed !== undefined) bytes.writeUInt32LE(claimed, bytes.indexOf('PK\u0001\u0002') + 24);
  return bytes;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What is hidden or struck out in a workbook. */
export interface Looks {
  /** Names of sheets. */
  hidden?: readonly string[];
  /** Attributes of rows of every sheet, by their numbers from 1. */
  rows?: Readonly<Record<number, string>>;
  /** The XML of rows behind those of every sheet. */
  last?: string;
  /** The XML of what every sheet says of its columns. */
  columns?: string;
  /** The XML of `xl/styles.xml` within its root, and that of the shared texts. */
  styles?: string;
  texts?: string;
}

/** The least that a workbook is, with sheets of texts; a cell that begins with `<` is the XML of its element. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  { hidden = [], rows = {}, last = '', columns = '', styles = '', texts = '' }: Looks = {},
): Buffer {
  const names = Object.keys(sheets);
  const entry = (name: string, at: number): string =>
    `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`;
  const relation = (_: string, at: number): string =>
    `<Relationship Id="r${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at}.xml"/>`;
  const other = (part: string): string =>
    `<Relationship Id="${part}" Type="${RELATIONS}/${part}" Target="/xl/${part}.xml"/>`;
  return archiveOf({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map(entry).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map(relation).join('')}${['styles', 'sharedStrings'].map(other).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet xmlns="${MAIN}">${columns}<sheetData>${sheets[name]!.map((cells, row) => rowOf(cells, row, rows[row + 1])).join('')}${last}</sheetData></worksheet>`,
      ]),
    ),
  });
}

const rowOf = (cells: readonly string[], at: number, attributes = ''): string =>
  `<row r="${at + 1}" ${attributes}>${cells.map((cell, column) => cellOf(cell, `${String.fromCharCode(65 + column)}${at + 1}`)).join('')}</row>`;

const cellOf = (cell: string, place: string): string =>
  cell.startsWith('<c ')
    ? cell.replace('<c ', `<c r="${place}" `)
    : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

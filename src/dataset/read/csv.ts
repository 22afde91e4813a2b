import { CsvError, parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { shown, type ProblemList } from '../problems/index.js';

const PEEK_BYTES = 65_536;
const LONGEST_RECORD = 16 * 1024 * 1024;
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** A table as a file: CSV in UTF-8, with or without a byte order mark, compressed where its name ends in `.gz`. */
export interface CsvFile {
  path: string;
  /** Its name in problems. */
  file: string;
  /** Without one, `,`, `;` and tab are told apart by the header. */
  delimiter?: string;
}

export interface RowReader {
  /** False: the header cannot be used, so that the rows are not read. */
  header(cells: readonly string[]): boolean;
  /** A row with as many cells as the header. Rows are counted from 1, the header. */
  row(cells: readonly string[], row: number): void;
}

/** Reads a table row by row. Blank rows are counted and passed over. What cannot be read is added to `problems`. */
export async function readCsv(csv: CsvFile, reader: RowReader, problems: ProblemList): Promise<void> {
  let row = 0;
  try {
    const delimiter = csv.delimiter ?? delimiterOf(await firstLine(csv.path));
    const parser = parse({
      bom: true,
      delimiter,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      max_record_size: LONGEST_RECORD,
    });
    let width = 0;
    let usable = true;
    await pipeline(bytesOf(csv.path), parser, async (records: AsyncIterable<string[]>) => {
      for await (const cells of records) {
        row += 1;
        if (row === 1) {
          width = cells.length;
          usable = reader.header(cells);
        } else if (!usable || isBlank(cells)) {
          continue;
        } else if (cells.length === width) {
          reader.row(cells, row);
        } else {
          problems.add('RAGGED_ROW', { file: csv.file, row }, `${cells.length} cells`, `${width}`);
        }
      }
    });
    if (row === 0) problems.add('FILE_EMPTY', { file: csv.file });
  } catch (error) {
    report(error, csv.file, problems);
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '' || cell.trim() === '');

function bytesOf(path: string): Readable {
  const bytes = createReadStream(path);
  if (!path.endsWith('.gz')) return bytes;
  const plain = createGunzip();
  bytes.once('error', (error) => plain.destroy(error));
  return bytes.pipe(plain);
}

async function firstLine(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PEEK_BYTES), 0, PEEK_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    // The flush setting lets the compressed bytes end anywhere.
    const text = path.endsWith('.gz') ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes;
    return text.toString('utf8').split(/[\r\n]/, 1)[0] ?? '';
  } finally {
    await file.close();
  }
}

/** Headers hold neither `;` nor tabs, so whichever is most frequent in the first line separates. */
function delimiterOf(header: string): string {
  const count = (sign: string): number => header.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

function report(error: unknown, file: string, problems: ProblemList): void {
  if (error instanceof CsvError) {
    const row = Number(error['records'] ?? 0) + 1;
    const reason = {
      CSV_QUOTE_NOT_CLOSED: 'a quotation mark that opens a cell is not closed',
      CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quotation mark',
      INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that is not quoted',
      CSV_MAX_RECORD_SIZE: 'it is longer than 16 MB, so a quotation mark before it may not be closed',
    }[error.code as string];
    problems.add('CSV_BROKEN', { file, row }, reason ?? error.message);
    return;
  }
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') problems.add('FILE_MISSING', { file }, shown(file));
  else if (code.startsWith('E') || code.startsWith('Z_')) problems.add('FILE_UNREADABLE', { file }, code);
  else throw error;
}

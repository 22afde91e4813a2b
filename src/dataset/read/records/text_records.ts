import { CsvError, parse } from 'csv-parse';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { shown, type ProblemList } from '../../problems/index.js';
import type { FileBytes } from './bytes.js';
import { delimitersOf, LINE_ENDS, sepLineOf } from './delimiter.js';
import type { FileRecord, TableFile } from './file_form.js';

const LONGEST_RECORD = 16 * 1024 * 1024;
const NAMES: Readonly<Record<string, string>> = { '\t': 'a tab', ',': 'a comma', ';': 'a semicolon', '|': 'a bar' };

/** What is wrong with a record that cannot be read. */
const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that opens a cell is not closed, so that rows after it were not looked at',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quotation mark, and rows after it were not looked at',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that is not quoted',
  SPACE_BEFORE_QUOTE:
    'a space stands between the separator and a quotation mark, which then opens no cell: take such spaces out',
  CSV_MAX_RECORD_SIZE: 'it is longer than 16 MB, so a quotation mark before it may not be closed',
};

/** After so many broken marks no more is looked at: to note one costs as much as the cell before it is long. */
const MOST_BROKEN = 1000;

/** The records were given up: what is wrong with them is told. */
export class TooBroken extends Error {}

/** A decoder by its label; undefined where there is none of that name. */
export function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}

/** Of `utf-16` the byte-order mark says which; the standard of the web, which knows encodings by their labels, says little-endian. */
function encodingOf(head: Buffer, named: string | undefined): string | undefined {
  const isBigEndian = head[0] === 0xfe && head[1] === 0xff;
  return isBigEndian && named?.toLowerCase() === 'utf-16' ? 'utf-16be' : named;
}

/**
 * The records of a text: cells between separators, with quotation marks (RFC 4180). Undefined where nothing can be read;
 * `problems` then say why.
 */
export function textRecords(
  bytes: FileBytes,
  { file, form: given = {} }: TableFile,
  problems: ProblemList,
): AsyncGenerator<FileRecord> | undefined {
  const form = { ...given, encoding: encodingOf(bytes.head, given.encoding) };
  const decoder = decoderOf(form.encoding ?? 'utf-8');
  if (!decoder) {
    problems.add('ENCODING_UNKNOWN', { file }, shown(form.encoding ?? ''));
    return undefined;
  }
  const head = decoder.decode(bytes.head, { stream: true });
  const line = sepLineOf(head);
  const [delimiter = ',', ...others] = form.delimiter
    ? [form.delimiter]
    : (line && [line.delimiter]) || delimitersOf(head, bytes.isWhole, form.headerRow);
  if (others.length > 0) {
    const found = [delimiter, ...others].map((one) => NAMES[one] ?? shown(one)).join(' and ');
    problems.add(
      'DELIMITER_UNCLEAR',
      { file, row: form.headerRow ?? 1 },
      found,
      `--delimiter ${delimiter === '\t' ? 'tab' : `"${delimiter}"`}`,
    );
    return undefined;
  }
  return records(bytes, { file, form }, { delimiter, isSepLine: line !== undefined }, problems);
}

async function* records(
  bytes: FileBytes,
  { file, form }: Pick<TableFile, 'file'> & { form: NonNullable<TableFile['form']> },
  { delimiter, isSepLine }: { delimiter: string; isSepLine: boolean },
  problems: ProblemList,
): AsyncGenerator<FileRecord> {
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
    skip_records_with_error: true,
    // The separator that stands in the line is none of its own.
    ...(isSepLine && { from_line: 2 }),
  });
  /** After text that follows a closing mark the parser takes the rest for quoted. */
  let isLost = false;
  /** How many records could be read before each that could not. */
  const broken: number[] = [];
  let line: unknown;
  let marks = 0;
  parser.on('skip', (error: CsvError) => {
    if (isLost) return;
    if ((marks += 1) > MOST_BROKEN) throw new TooBroken();
    isLost = error.code === 'CSV_INVALID_CLOSING_QUOTE';
    // Each mark of a record is told.
    if (line === error['lines']) return;
    line = error['lines'];
    const read = Number(error['records'] ?? 0);
    problems.add('CSV_BROKEN', { file, row: read + broken.length + 1 }, reasonOf(error));
    broken.push(read);
  });
  const text = form.encoding ? decoded(bytes, form.encoding) : bytes.stream();
  const out = new PassThrough({ objectMode: true });
  const done = pipeline(text, parser, out);
  done.catch(() => undefined); // Whoever reads the records gets it.
  let read = 0;
  let skipped = 0;
  for await (const cells of out as AsyncIterable<string[]>) {
    while (skipped < broken.length && broken[skipped]! <= read) skipped += 1;
    read += 1;
    yield { cells, row: read + skipped };
  }
  await done;
}

function reasonOf(error: CsvError): string {
  const isSpace = error.code === 'INVALID_OPENING_QUOTE' && String(error['field']).trim() === '';
  return REASONS[isSpace ? 'SPACE_BEFORE_QUOTE' : error.code] ?? error.message;
}

function decoded(bytes: FileBytes, encoding: string): Readable {
  const decoder = new TextDecoder(encoding);
  return Readable.from(
    (async function* () {
      for await (const chunk of bytes.stream() as AsyncIterable<Buffer>) {
        yield Buffer.from(decoder.decode(chunk, { stream: true }));
      }
      yield Buffer.from(decoder.decode());
    })(),
    { objectMode: false },
  );
}

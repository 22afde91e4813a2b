import { InvalidArgumentError, Option, type Command } from 'commander';
import { READING, type Reading } from '../../dataset/read/plain/mapping/reading.js';
import { tableNamed, TABLES, type TableName } from '../../model/tables/index.js';

const FILE = 'How the file is written (plain tables):';
const COLUMNS = 'What its columns are (plain tables):';
const CELLS = 'What its cells mean (plain tables):';

const NAMES = Object.keys(READING.shape) as (keyof Reading)[];

/** Adds the options that say how a plain table is to be read: the same as `Reading` has. */
export function addReadingOptions(command: Command): Command {
  const group = (heading: string, options: Option[]): void => {
    command.optionsGroup(heading);
    for (const option of options) command.addOption(option);
  };
  group(FILE, [
    option('--encoding <name>', 'encoding of the text, such as windows-1252 or utf-16le (default: UTF-8)'),
    option('--delimiter <sign>', 'what separates cells (default: what reads the header and rows best)', signOption),
    option('--header-row <number>', 'row that holds the header (default: 1)', rowOption),
    option('--sheet <name>', 'sheet of a workbook; "*" for all of them'),
    option('--ignore-sheet <name>', 'sheet of a workbook to leave out; repeatable', several),
  ]);
  group(COLUMNS, [
    option('--table <table>', 'which table it is (default: participations)', tableOption),
    option('--map <column=header>', 'header that holds a column; header+header is a key of several; repeatable', pair),
    option('--ignore <header>', 'header to leave out; repeatable', several),
    option('--kind <column=kind>', 'kind of entity in a column that takes several; repeatable', pair),
    option('--matrix <column>', 'headers are events, marks in their cells say who was there').choices(['event']),
    option('--host <name>', 'organisation that hosted the events'),
  ]);
  group(CELLS, [
    option(
      '--set <column=value>',
      'value for blank or missing cells; {sheet} is the name of the sheet; repeatable',
      pair,
    ),
    option('--value <column:found=code>', 'what a cell means; repeatable', meaning),
    option('--blank <text>', 'text that is no more than a blank cell; repeatable', several),
    option(
      '--fill-down <column>',
      'blank cells repeat the one above; the column that decides first; repeatable',
      several,
    ),
    option(
      '--split <column=separator>',
      'what separates several values in a cell: ";", "\\n", "," with and, " dan "; repeatable',
      separator,
    ),
    option('--strip-role', 'a role that a name begins with, as in "Perwakilan KASBI", becomes role or capacity'),
    option('--skip <header=text>', 'leave out rows that have this text under a header; repeatable', skipped),
    option('--dates <order>', 'order of day and month in dates such as 10/11/2025').choices(['dmy', 'mdy']),
  ]);
  command.optionsGroup('Options:');
  return command;
}

/** What the options of a command say of the reading. */
export function readingOf(options: object): Reading {
  const given = options as Record<string, unknown>;
  return READING.parse(
    Object.fromEntries(NAMES.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))),
  );
}

/** The options of a reading that were given, as they are written. */
export const readingOptionsGiven = (options: object): string[] =>
  Object.keys(readingOf(options)).map((name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);

function option<T>(flags: string, description: string, parser?: (text: string, previous: T) => T): Option {
  const made = new Option(flags, description);
  return parser ? made.argParser(parser) : made;
}

export function tableOption(name: string): TableName {
  const found = tableNamed(name);
  if (found) return found.name;
  throw new InvalidArgumentError(`Allowed are ${TABLES.map((table) => table.name).join(', ')}.`);
}

function signOption(text: string): string {
  const sign = text === '\\t' || text.toLowerCase() === 'tab' ? '\t' : text;
  if ([...sign].length === 1) return sign;
  throw new InvalidArgumentError('Give one character, such as ";", or tab.');
}

function rowOption(text: string): number {
  const row = Number(text);
  if (/^\d{1,7}$/.test(text) && row >= 1) return row;
  throw new InvalidArgumentError('Give the number of a row, from 1.');
}

const several = (text: string, previous: readonly string[] = []): string[] => [...previous, text];

/** `column=value`, once for each column. */
function pair(text: string, previous: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [name, value] = cut(text, '=', 'column=value');
  if (previous[name] !== undefined) throw new InvalidArgumentError(`It says ${JSON.stringify(name)} twice.`);
  return { ...previous, [name]: value };
}

type Separators = Readonly<Record<string, string | string[]>>;

/** `column=separator`, as often as a column has separators. */
function separator(text: string, previous: Separators = {}): Separators {
  const [name, sign] = cut(text, '=', 'column=separator');
  if (sign === '') throw new InvalidArgumentError('Say what separates the values, such as column=;');
  const before = previous[name];
  return { ...previous, [name]: before === undefined ? sign : [before, sign].flat() };
}

function meaning(
  text: string,
  previous: Readonly<Record<string, Record<string, string>>> = {},
): Record<string, Record<string, string>> {
  const [place, code] = cut(text, '=', 'column:found=code', 'LAST');
  const [name, found] = cut(place, ':', 'column:found=code');
  return { ...previous, [name]: pair(`${found}=${code}`, previous[name]) };
}

function skipped(text: string, previous: Readonly<Record<string, string[]>> = {}): Record<string, string[]> {
  const [name, value] = cut(text, '=', 'header=text');
  return { ...previous, [name]: [...(previous[name] ?? []), value] };
}

function cut(
  text: string,
  sign: string,
  form: string,
  which: 'FIRST' | 'LAST' = 'FIRST',
): [before: string, after: string] {
  const at = which === 'LAST' ? text.lastIndexOf(sign) : text.indexOf(sign);
  if (at < 1) throw new InvalidArgumentError(`Write it as ${form}; found ${JSON.stringify(text)}.`);
  return [text.slice(0, at), text.slice(at + sign.length)];
}

import { PROBLEMS, type DoubtCode, type ProblemCode } from './catalogue.js';
import type { ProblemKind, Severity } from './problem_kind.js';
import { printable } from './shown.js';

/** Where a problem stands. The header is row 1; a problem of a whole file has no row. */
export interface Place {
  file: string;
  row?: number;
  column?: string;
  /** Of a mapping: where in its text, from 1. */
  at?: { line: number; column: number };
  /** Of a doubt: what to do where it is not meant, in the words of this file. Without it, what its kind says. */
  instead?: string;
}

/** One thing that is wrong with a dataset, or worth a look. */
export interface Problem extends Place {
  code: ProblemCode;
  severity: Severity;
  /** What was found, as written. */
  found?: string;
  /** What is allowed, or what it was compared with. */
  expected?: string;
  /** The whole sentence, without the place. */
  message: string;
  /** How many further times the same was found; the first is shown. */
  further?: number;
  /** Of a doubt, accepted or not: how often it was found, and the first rows with what was found in each. */
  count?: number;
  rows?: readonly { row?: number; found: string }[];
  /** Of a doubt: everything that was found, with how often. */
  values?: readonly { found: string; count: number }[];
}

/** The sentence of a kind of problem, filled in. */
export function sentenceOf({ sentence }: ProblemKind, found: string, expected: string): string {
  const filled = sentence.replace(/\{(found|expected)\}/g, (_, part: string) => (part === 'found' ? found : expected));
  return printable(filled.trim());
}

/** `participations.csv, row 4, column agent: …`, with what to do where it is a doubt. */
export const problemText = (problem: Problem): string => `${placedText(problem)}${adviceOn(problem)} [${problem.code}]`;

/** Where a problem stands, what it is, and how often it was found. */
export function placedText(problem: Problem): string {
  const { file, column, message, further, rows = [], count = 1, values = [] } = problem;
  const isSeveral = count > 1;
  const place = [
    file,
    problem.at && `line ${problem.at.line}, column ${problem.at.column}`,
    problem.row !== undefined && !isSeveral && `row ${problem.row}`,
    column !== undefined && `column ${column}`,
  ];
  const often = further
    ? ` (and ${further} further times)`
    : isSeveral
      ? ` ${oftenText(rows, count)}${allText(rows, values)}`
      : '';
  return `${place.filter(Boolean).join(', ')}: ${message}${often}`;
}

/** `Found 37 times, first in row 3 ("A"), row 5 ("B").` */
function oftenText(rows: NonNullable<Problem['rows']>, count: number): string {
  const isAlike = rows.every(({ found }) => found === rows[0]!.found);
  const places = rows.flatMap(({ row, found }) =>
    row === undefined ? (isAlike ? [] : [found]) : [isAlike || found === '' ? `row ${row}` : `row ${row} (${found})`],
  );
  const times = `Found ${count.toLocaleString('en')} times`;
  if (places.length === 0) return `${times}.`;
  return `${times}${count > places.length ? ', first in' : ':'} ${places.join(', ')}.`;
}

/** How to see what is not listed. */
function allText(rows: NonNullable<Problem['rows']>, values: NonNullable<Problem['values']>): string {
  const told = new Set(rows.map(({ found }) => found)).size;
  return values.length > told ? ` --format json lists all ${values.length.toLocaleString('en')} texts.` : '';
}

/** Problems for other programs: all of what was found. */
export const problemsJson = (problems: readonly Problem[]): object[] =>
  problems.map(({ code, severity, file, row, column, at, message, found, expected, further, count, values }) => {
    return { code, severity, file, row, column, at, message, found, expected, further, count, values };
  });

function adviceOn({ code, severity, count, instead: own }: Problem): string {
  if (severity !== 'DOUBT') return count === undefined ? '' : ' Accepted.';
  const { meant = `--accept ${code}`, instead } = PROBLEMS[code as DoubtCode];
  return ` If this is meant: ${meant}. If not: ${own ?? instead}`;
}

/** A dataset that cannot be imported: everything that is wrong with it. Nothing has been written. */
export class DatasetProblems extends Error {
  override readonly name = 'DatasetProblems';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
  }

  /** Whether nothing but doubts stops the import, so that accepting them lets it through. */
  get onlyDoubts(): boolean {
    return this.problems.every(({ severity }) => severity !== 'ERROR');
  }
}

import type { ProblemCode } from './catalogue.js';
import type { Severity } from './problem_kind.js';

/** Where a problem stands. The header is row 1; a problem of a whole file has no row. */
export interface Place {
  file: string;
  row?: number;
  column?: string;
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
}

/** `participations.csv, row 4, column agent: …` */
export function problemText(problem: Problem): string {
  const place = [
    problem.file,
    problem.row !== undefined && `row ${problem.row}`,
    problem.column !== undefined && `column ${problem.column}`,
  ];
  const further = problem.further ? ` (and ${problem.further} further times)` : '';
  return `${place.filter(Boolean).join(', ')}: ${problem.message}${further} [${problem.code}]`;
}

/** A dataset that cannot be imported: everything that is wrong with it. Nothing has been written. */
export class DatasetProblems extends Error {
  override readonly name = 'DatasetProblems';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
  }
}

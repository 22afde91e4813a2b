import type { Acceptance } from './acceptance.js';
import { isDoubtCode, PROBLEMS, type ProblemCode } from './catalogue.js';
import { Doubts } from './doubts.js';
import { printable } from './shown.js';
import { DatasetProblems, sentenceOf, type Place, type Problem } from './problem.js';

/** Of one code in one column of one file, so many are listed; the rest is counted at the last of them. */
const LISTED = 100;

/** What was found while a dataset was read, in the order of finding. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #listed = new Map<string, { told: Set<string>; last: Problem }>();
  readonly #doubts = new Doubts();

  /** Notes a problem, unless the same is listed already. `found` is shown as `shown(…)` makes it where it is text of the dataset. */
  add(code: ProblemCode, at: Place, found = '', expected = '', further = 0): void {
    const { column } = at;
    const place = { ...at, file: printable(at.file), ...(column !== undefined && { column: printable(column) }) };
    if (isDoubtCode(code)) return this.#doubts.add(code, place, found, expected, further);
    const slot = `${code}\n${place.file}\n${place.column ?? ''}`;
    const listed = this.#listed.get(slot);
    const told = [place.row, place.at?.line, place.at?.column, found, expected].join('\n');
    if (listed?.told.has(told)) return;
    if (listed && listed.told.size >= LISTED) {
      listed.last.further = (listed.last.further ?? 0) + 1;
      return;
    }
    const { severity } = PROBLEMS[code];
    const message = sentenceOf(PROBLEMS[code], found, expected);
    const problem: Problem = { ...place, code, severity, found, expected, message, ...(further && { further }) };
    this.#listed.set(slot, { told: (listed?.told ?? new Set()).add(told), last: problem });
    this.#problems.push(problem);
  }

  /** All of them, by file and row; a doubt that is accepted is a warning. */
  told(acceptance: Acceptance = {}): Problem[] {
    return [...this.#problems, ...this.#doubts.told(acceptance)].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || rowOf(a) - rowOf(b),
    );
  }

  /** Whether something stops an import: an error, or a doubt that is not accepted. */
  stops(acceptance: Acceptance = {}): boolean {
    return this.told(acceptance).some(({ severity }) => severity === 'ERROR' || severity === 'DOUBT');
  }

  /** @throws DatasetProblems where there is an error. */
  throwErrors(): void {
    if (this.#problems.some(({ severity }) => severity === 'ERROR')) throw new DatasetProblems(this.told());
  }

  /**
   * What is told of a dataset that can be imported, and the doubts that were accepted, with what was found.
   * @throws DatasetProblems where there is an error, or a doubt that is not accepted
   */
  settle(acceptance: Acceptance = {}): { warnings: Problem[]; accepted: Acceptance } {
    const told = this.told(acceptance);
    if (this.stops(acceptance)) throw new DatasetProblems(told);
    return { warnings: told, accepted: this.#doubts.accepted(acceptance) };
  }
}

const rowOf = ({ row, at }: Place): number => row ?? at?.line ?? 0;

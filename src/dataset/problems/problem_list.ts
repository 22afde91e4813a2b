import { PROBLEMS, type ProblemCode } from './catalogue.js';
import { DatasetProblems, type Place, type Problem } from './problem.js';

/** Of one code in one column of one file, so many are listed; the rest is counted at the last of them. */
const LISTED = 100;
const LONGEST_SHOWN = 80;

/** What was found while a dataset was read, in the order of finding. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #listed = new Map<string, { count: number; last: Problem }>();

  /** Notes a problem. `found` is shown as `shown(…)` makes it where it is text of the dataset. */
  add(code: ProblemCode, place: Place, found = '', expected = '', further = 0): void {
    const { severity, sentence } = PROBLEMS[code];
    const message = printable(
      sentence.replace(/\{(found|expected)\}/g, (_, part: string) => (part === 'found' ? found : expected)).trim(),
    );
    const where = {
      ...place,
      file: printable(place.file),
      ...(place.column !== undefined && { column: printable(place.column) }),
    };
    const problem: Problem = { ...where, code, severity, found, expected, message, ...(further && { further }) };
    const slot = `${code}\n${place.file}\n${place.column ?? ''}`;
    const listed = this.#listed.get(slot);
    if (listed && listed.count >= LISTED) {
      listed.last.further = (listed.last.further ?? 0) + 1;
      return;
    }
    this.#listed.set(slot, { count: (listed?.count ?? 0) + 1, last: problem });
    this.#problems.push(problem);
  }

  get hasErrors(): boolean {
    return this.#problems.some((problem) => problem.severity === 'ERROR');
  }

  /** All of them, by file and row. */
  get all(): Problem[] {
    return this.#problems.toSorted(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.row ?? 0) - (b.row ?? 0),
    );
  }

  /** @throws DatasetProblems where there is an error. */
  throwErrors(): void {
    if (this.hasErrors) throw new DatasetProblems(this.all);
  }
}

/** A text of the dataset as a problem shows it: in quotation marks, cut where it is long. */
export function shown(text: string): string {
  const characters = [...text];
  return printable(
    JSON.stringify(characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text),
  );
}

/** A text without characters that steer a terminal, or that nobody sees: their numbers stand in their place. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const number = character.codePointAt(0)!.toString(16).padStart(4, '0');
    return number.length > 4 ? `\\u{${number}}` : `\\u${number}`;
  });
}

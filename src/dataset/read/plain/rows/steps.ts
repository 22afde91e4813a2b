import { fold } from '../../../../model/identity/folding.js';
import { plainSpelling } from '../../../../model/identity/spelling.js';
import type { Layout } from '../layout.js';
import { roleInName } from '../doubts/role_words.js';
import { markOf } from '../matrix_marks.js';
import type { KeyText } from './key_texts.js';
import { listParts } from './lists.js';

export type Cells = readonly string[];

/** What a row becomes: itself, changed, several, or none. */
export type Step = (cells: Cells, row: number) => readonly Cells[];

const word = (text: string): string => fold(plainSpelling(text));
const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';

/** Whether a row is left out, by what stands under a header. */
export function skipping(
  skip: readonly { at: readonly number[]; texts: readonly string[] }[],
): (cells: Cells) => boolean {
  const sets = skip.map(({ at, texts }) => ({ at, words: new Set(texts.map(word)) }));
  return (cells) => sets.some(({ at, words }) => at.some((one) => words.has(word(cells[one] ?? ''))));
}

/** Texts that are no more than a blank cell. */
export function blanking(blank: readonly string[]): Step {
  const blanks = new Set(blank.map(word));
  return (cells) => [cells.map((cell) => (cell !== '' && blanks.has(word(cell)) ? '' : cell))];
}

/**
 * Blank cells repeat the one above. The first column decides: where it is filled anew, the others begin anew too, so that
 * nothing is carried over from one event to the next.
 */
export function filling(columns: readonly (readonly number[])[]): Step {
  const above: string[][] = columns.map((indices) => indices.map(() => ''));
  return (cells) => {
    const filled = [...cells];
    let isNew = false;
    columns.forEach((indices, column) => {
      if (indices.some((at) => !isBlank(cells[at]))) isNew = true;
      if (isNew) above[column] = indices.map((at) => cells[at] ?? '');
      else indices.forEach((at, place) => (filled[at] = above[column]![place]!));
    });
    return [filled];
  };
}

/** Adds the cells that join others: the key of several columns. */
export function joining(joins: Layout['joins'], width: number, textsFor: (row: number) => KeyText): Step {
  return (cells, row) => {
    const textOf = textsFor(row);
    const wide = [...cells, ...Array<string>(width - cells.length).fill('')];
    for (const { at, of } of joins) {
      wide[at] = of
        .map((part) => textOf(cells, part))
        .filter((part) => part !== '')
        .join(', ');
    }
    return [wide];
  };
}

/** A row for each event of a matrix that somebody has a mark for. What is no plain mark is read as a status. */
export function unfolding(
  { events, event, mark }: NonNullable<Layout['matrix']>,
  headers: readonly string[],
  doubt: (mark: string, header: string, row: number) => void,
): Step {
  return (cells, number) =>
    events.flatMap((at) => {
      const found = cells[at] ?? '';
      const kind = markOf(found);
      if (kind === 'NO') return [];
      if (kind === 'NUMBER') doubt(found, headers[at]!, number);
      const row = [...cells];
      row[event] = headers[at]!;
      row[mark] = kind === 'OTHER' ? found : '';
      return [row];
    });
}

/** A role that a name begins with goes into the cells of roles or capacity, where they are blank. */
export function strippingRoles(
  names: readonly number[],
  into: { capacity: number; role: number },
  stripped: (before: string, after: string, row: number) => void,
): Step {
  return (cells, number) => {
    const row = [...cells];
    for (const at of names) {
      const found = (cells[at] ?? '').trim();
      const { name, capacity, role } = roleInName(found) ?? {};
      if (name === undefined || (!capacity && !role)) continue;
      stripped(found, name, number);
      row[at] = name;
      if (capacity) row[into.capacity] ||= capacity;
      if (role) row[into.role] ||= role;
    }
    return [row];
  };
}

/** A row for each value of the lists in some columns. */
export function splitting(
  columns: readonly { at: number; separators: readonly string[] }[],
  isKnown: (at: number, name: string) => boolean,
  crossed: (row: number) => void,
): Step {
  return (cells, row) => {
    const lists = columns.flatMap(({ at, separators }) => {
      const parts = listParts(cells[at] ?? '', separators, (name) => isKnown(at, name));
      return parts.length < 2 ? [] : [{ at, parts }];
    });
    if (lists.length > 1) crossed(row);
    return lists.reduce<readonly Cells[]>(
      (rows, { at, parts }) => rows.flatMap((one) => parts.map((part) => one.with(at, part))),
      [cells],
    );
  };
}

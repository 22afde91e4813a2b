import { shown, type DoubtCode, type Place } from '../problems/index.js';
import type { SetAside } from './records/set_aside.js';

type Tell = (code: DoubtCode, place: Omit<Place, 'file'>, found: string) => void;

/** Doubts whether what is hidden or struck out in a sheet is meant, as far as it is read. */
export class SetAsideCells {
  /** @param reads whether the cells of a column are read, by its position; hidden ones that are get told at once */
  constructor(
    private readonly aside: SetAside,
    private readonly headers: readonly string[],
    private readonly reads: (at: number) => boolean,
    private readonly tell: Tell,
  ) {
    for (const at of aside.columns)
      if (this.#isRead(at)) tell('COLUMN_HIDDEN', { column: headers[at] }, shown(headers[at]!));
  }

  /** A row that is read. */
  row(cells: readonly string[], row: number): void {
    if (this.aside.rows.has(row)) this.tell('ROW_HIDDEN', { row }, '');
    for (const at of this.aside.struck.get(row) ?? []) {
      const cell = cells[at]?.trim() ?? '';
      if (cell !== '' && this.#isRead(at)) this.tell('STRUCK_OUT', { row, column: this.headers[at] }, shown(cell));
    }
  }

  #isRead(at: number): boolean {
    return this.headers[at] !== undefined && this.reads(at);
  }
}

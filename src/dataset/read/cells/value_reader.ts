import { periodOf } from '../../../model/days/edtf_date.js';
import type { AssertionRow, Value } from '../../../model/tables/assertion_row.js';
import { shown } from '../../problems/index.js';
import type { FileReading } from '../file_reading.js';
import type { BoundColumn } from './bound_column.js';
import { datesAsWritten } from './written_dates.js';

/** So many different combinations of cells are remembered. */
const REMEMBERED = 20_000;
const SEPARATOR = '\u001f';

/** Columns of which the second must not end before the first begins. */
const PERIODS: readonly (readonly [string, string])[] = [
  ['start', 'end'],
  ['from', 'to'],
  ['founded', 'dissolved'],
];

type Values = AssertionRow['values'];

/** Reads the value columns of a file's rows. Rows whose cells are the same share one object. */
export class ValueReader {
  readonly #remembered = new Map<string, Values>();
  readonly #shareable: boolean;
  /** Of events: their words have a field of their own. */
  readonly #daysOfEvent: readonly BoundColumn[];

  constructor(
    private readonly reading: FileReading,
    private readonly columns: readonly BoundColumn[],
  ) {
    this.#shareable = !columns.some(({ column }) => column.type === 'reference');
    this.#daysOfEvent = columns.filter(({ property }) => property === 'start' || property === 'end');
  }

  read(cells: readonly string[]): Values {
    if (!this.#shareable) return this.#read(cells);
    let raw = '';
    for (const column of this.columns) raw += column.raw(cells) + SEPARATOR;
    let values = this.#remembered.get(raw);
    if (!values) {
      // (What is noted of a row is noted of each that has the same cells.)
      const { failed, noted } = this.reading;
      this.reading.failed = this.reading.noted = false;
      values = this.#read(cells);
      const isClear = !this.reading.failed && !this.reading.noted;
      if (isClear && this.#remembered.size < REMEMBERED) this.#remembered.set(raw, values);
      this.reading.failed ||= failed;
      this.reading.noted ||= noted;
    }
    return values;
  }

  #read(cells: readonly string[]): Values {
    const values: Record<string, Value> = {};
    for (const column of this.columns) {
      const value =
        column.column.type === 'reference'
          ? this.reading.mention(column, cells)?.id
          : this.reading.value(column, cells);
      if (value !== undefined) values[column.property] = value;
    }
    for (const [first, second] of PERIODS) this.#inOrder(values[first], values[second], second);
    if (this.#daysOfEvent.length > 0) {
      const written = values['dateAsWritten'] ?? datesAsWritten(this.#daysOfEvent, cells);
      if (written !== undefined) values['dateAsWritten'] = written;
    }
    return values;
  }

  #inOrder(from: Value | undefined, to: Value | undefined, column: string): void {
    if (typeof from !== 'string' || typeof to !== 'string') return;
    const first = periodOf(from)?.first;
    const last = periodOf(to)?.last;
    if (first && last && last < first) this.reading.complain('END_BEFORE_START', column, shown(to), shown(from));
  }
}

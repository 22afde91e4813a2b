import type { AssertionRow, Value } from '../../../model/tables/assertion_row.js';

/**
 * Whoever is in a table of participants was there, where neither the row says otherwise nor the table that the event was
 * not held. Some other row may say that, so it is known at the end of the file.
 */
export class AssumedPresence {
  readonly #rows: { event: string; row: AssertionRow }[] = [];
  readonly #statuses = new Map<string, Set<Value>>();

  /** Notes what a row says of its event. */
  event(id: string, status: Value | undefined): void {
    if (status === undefined) return;
    const statuses = this.#statuses.get(id);
    if (statuses) statuses.add(status);
    else this.#statuses.set(id, new Set([status]));
  }

  /** Notes a row without a status. */
  assume(event: string, row: AssertionRow): void {
    this.#rows.push({ event, row });
  }

  finish(): void {
    const present = new WeakMap<object, AssertionRow['values']>();
    for (const { event, row } of this.#rows) {
      if (!this.#wasHeld(event)) continue;
      // Rows that say the same go on sharing one object.
      let values = present.get(row.values);
      if (!values) present.set(row.values, (values = { status: 'ATTENDED', ...row.values }));
      row.values = values;
    }
  }

  #wasHeld(event: string): boolean {
    const statuses = this.#statuses.get(event);
    return !statuses || (statuses.has('HELD') && !statuses.has('CANCELLED'));
  }
}

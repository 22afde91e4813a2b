import type { AssertionRow, Value } from '../../../model/tables/assertion_row.js';

/**
 * Whoever is in a table of participants was there, where neither the row says otherwise nor the file that the event was
 * not held. Some other row may say that, so it is known at the end of the file.
 */
export class AssumedPresence {
  readonly #rows: { event: string; row: AssertionRow }[] = [];

  /** Notes a row without a status. */
  assume(event: string, row: AssertionRow): void {
    this.#rows.push({ event, row });
  }

  /** @param rows all of the file */
  finish(rows: readonly AssertionRow[]): void {
    const statuses = statedStatuses(rows);
    const present = new WeakMap<object, AssertionRow['values']>();
    for (const { event, row } of this.#rows) {
      if (!wasHeld(statuses.get(event))) continue;
      // Rows that say the same go on sharing one object.
      let values = present.get(row.values);
      if (!values) present.set(row.values, (values = { status: 'ATTENDED', ...row.values }));
      row.values = values;
    }
  }
}

/** What rows say of events, by event. */
function statedStatuses(rows: readonly AssertionRow[]): Map<string, Set<Value>> {
  const statuses = new Map<string, Set<Value>>();
  for (const { table, target, values } of rows) {
    const status = table === 'events' ? values['status'] : undefined;
    if (status !== undefined) statuses.set(target, (statuses.get(target) ?? new Set()).add(status));
  }
  return statuses;
}

const wasHeld = (statuses: ReadonlySet<Value> | undefined): boolean =>
  !statuses || (statuses.has('HELD') && !statuses.has('CANCELLED'));

import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { QuoteCount } from '../read/read_dataset.js';
import type { Protection } from './persons/protection.js';

/** Counts quotes as files hold them: a row whose cells are several statements has one for each of its sources. */
export function countQuotes(rows: readonly AssertionRow[], protection: Protection): QuoteCount {
  const count = { quotes: 0, withheld: 0 };
  const counted = new Map<string, boolean>();
  for (const row of rows) {
    if (row.quote === undefined || row.retractedAt !== undefined) continue;
    const quote = [row.dataset, row.file, row.row, row.source, row.quote].join('\n');
    counted.set(quote, (counted.get(quote) ?? true) && protection.withholds(row));
  }
  for (const isWithheld of counted.values()) {
    count.quotes += 1;
    if (isWithheld) count.withheld += 1;
  }
  return count;
}

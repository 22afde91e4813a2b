import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { findQuote, standsAt } from './find_quote.js';
import type { NormalText } from './normal_text.js';

/**
 * FOUND: it stands once, or at the characters that the row's locator names. SEVERAL: at several places, and no locator
 * says which. ELSEWHERE: not at the characters that the locator names, but at others. NO_TEXT: nothing to look it up in.
 */
export type QuoteOutcome = 'FOUND' | 'NOT_FOUND' | 'SEVERAL' | 'ELSEWHERE' | 'NO_TEXT';

export interface CheckedQuote {
  file: string;
  /** Row of the file; the header is row 1. */
  row: number;
  /** Id of the source (`source:…`). */
  source: string;
  quote: string;
  outcome: QuoteOutcome;
  /** Where it stands, `char=start,end` in code points from 0; absent where no single place is known. */
  locator?: string;
}

/** Looks up the quotes of all rows that stand, in the texts by id of source: one answer for each row of a file. */
export function checkQuotes(rows: readonly AssertionRow[], texts: ReadonlyMap<string, NormalText>): CheckedQuote[] {
  const checked = new Map<string, CheckedQuote>();
  for (const { dataset, file, row, source, quote, locator, retractedAt } of rows) {
    // The cells of one row, such as a name and an acronym, are several assertions with the one quote.
    const place = JSON.stringify([dataset, file, row]);
    if (quote === undefined || retractedAt !== undefined || checked.has(place)) continue;
    checked.set(place, { file, row, source, quote, ...lookUp(texts.get(source), quote, locator) });
  }
  return [...checked.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.row - b.row));
}

function lookUp(
  text: NormalText | undefined,
  quote: string,
  locator: string | undefined,
): Pick<CheckedQuote, 'outcome' | 'locator'> {
  if (!text) return { outcome: 'NO_TEXT' };
  const named = /^char=(\d+),(\d+)$/.exec(locator ?? '');
  if (named && standsAt(text, quote, Number(named[1]), Number(named[2]))) return { outcome: 'FOUND', locator };
  const finding = findQuote(text, quote);
  if (finding.found !== 'ONCE') return { outcome: finding.found };
  return { outcome: named ? 'ELSEWHERE' : 'FOUND', locator: `char=${finding.start},${finding.end}` };
}

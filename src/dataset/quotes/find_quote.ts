import { normalText, type NormalText } from './normal_text.js';

/** Where a quote stands: code points of the text from 0, `end` not included. */
interface Place {
  start: number;
  end: number;
}

export type QuoteFinding = ({ found: 'ONCE' } & Place) | { found: 'NOT_FOUND' | 'SEVERAL' };

/** Offsets in the normal form. */
interface Span {
  from: number;
  to: number;
}

const SKIP = '…';

/**
 * Looks a quote up in a text. `…` in the quote skips any number of characters: its parts follow each other in order, and
 * of spans that lie within each other the shortest is meant ("A … B" stands once in "A A B"). White space, Unicode
 * forms, and the shape of quotation marks and dashes do not matter, capitals do. SEVERAL: it stands at more than one
 * place, so that it points to none. A text that is searched often is best made into a `NormalText` once.
 */
export function findQuote(text: string | NormalText, quote: string): QuoteFinding {
  const within = typeof text === 'string' ? normalText(text) : text;
  const [first, second] = places(within, quote);
  if (!first) return { found: 'NOT_FOUND' };
  return second ? { found: 'SEVERAL' } : { found: 'ONCE', ...first };
}

/** Whether one of the places where a quote stands is these code points. */
export function standsAt(text: NormalText, quote: string, start: number, end: number): boolean {
  for (const place of places(text, quote)) if (place.start === start && place.end === end) return true;
  return false;
}

/** The places where a quote stands, from left to right. */
function* places(text: NormalText, quote: string): Generator<Place> {
  const parts = quote
    .split(SKIP)
    .map((part) => normalText(part).form.trim())
    .filter((part) => part !== '');
  for (const { from, to } of shortestSpans(text, parts)) yield { start: text.starts[from]!, end: text.ends[to]! };
}

/** The spans that hold all parts in order and contain no other such span, from left to right. */
function* shortestSpans(text: NormalText, parts: readonly string[]): Generator<Span> {
  const [head, ...tail] = parts;
  if (head === undefined) return;
  let pending: Span | undefined;
  for (let start = occurrence(text, head, 0); start; start = occurrence(text, head, start.from + 1)) {
    let last: Span | undefined = start;
    for (const part of tail) last = last && occurrence(text, part, last.to);
    if (!last) break;
    // Ends never move left as starts move right: a span with the end of the one before it lies within that one.
    if (pending && pending.to !== last.to) yield pending;
    pending = { from: start.from, to: last.to };
  }
  if (pending) yield pending;
}

/** The first occurrence of a part at or after an offset that begins and ends with whole characters. */
function occurrence(text: NormalText, part: string, after: number): Span | undefined {
  for (let from = text.form.indexOf(part, after); from >= 0; from = text.form.indexOf(part, from + 1)) {
    const to = from + part.length;
    if (text.starts[from]! >= 0 && text.ends[to]! >= 0) return { from, to };
  }
  return undefined;
}

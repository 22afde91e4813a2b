import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { fold } from '../../model/identity/folding.js';
import { LONGEST_TEXT } from '../../graph/search/searched_text.js';
import { MOST_TERMS, termsOf } from '../../graph/search/terms.js';

/** What it costs to look for a word among the words of all names: as it is, as a beginning, and nearly. */
const WORD = 50;

/** What it costs to look for a text in all names. */
const CONTAINS = 1_000;

/** What a field costs besides what it returns, because it looks for names: `search`, and lists by `where.nameContains`. */
export function searchCost(
  { name }: ComplexityEstimatorArgs['field'],
  { text, where }: ComplexityEstimatorArgs['args'],
): number {
  if (name === 'search') return WORD * (searchWeight(text) ?? 0);
  return CONTAINS * (searchWeight(where) ?? 0);
}

/**
 * What the cost of a search depends on: of a text its number of words (of one that is too long, and will be refused, the
 * most), of a filter whether it asks for names. Undefined for anything else.
 */
export function searchWeight(value: unknown): number | undefined {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? MOST_TERMS : Math.min(MOST_TERMS, wordCount(value));
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as { nameContains?: unknown }).nameContains ? 1 : 0;
}

const wordCount = (text: string): number => termsOf(fold(text)).length;

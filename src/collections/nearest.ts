import { distance } from 'fastest-levenshtein';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The candidate that a misspelt text most likely means, or undefined where none is near. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const meant = plain(text);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = plain(candidate);
    // So many steps it takes at least: however long the text is, few are counted.
    if (Math.abs(other.length - meant.length) >= least) continue;
    const steps = distance(meant, other);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** `Did you mean X?`, or the empty text. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const candidate = nearest(text, candidates);
  return candidate === undefined ? '' : `Did you mean ${candidate}?`;
}

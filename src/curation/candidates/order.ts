import type { Candidate } from './candidate.js';

/** The likeliest first, equally likely ones by their ids. */
export const byLikelihood = (x: Candidate, y: Candidate): number =>
  y.score - x.score || compared(x.a, y.a) || compared(x.b, y.b);

const compared = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

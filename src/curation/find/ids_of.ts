import type { Candidate } from '../candidates/candidate.js';

/** Ids of all that candidates speak of, each once. */
export const idsOf = (candidates: readonly Candidate[]): string[] => [
  ...new Set(candidates.flatMap(({ a, b }) => [a, b])),
];

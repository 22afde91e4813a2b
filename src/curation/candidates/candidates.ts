import type { Candidate } from './candidate.js';
import { byLikelihood } from './order.js';
import { pairsOf } from './pairs.js';
import { prepare } from './prepared.js';
import { compare } from './score.js';
import type { Subject } from './subject.js';

const byId = (x: Subject, y: Subject): number => (x.id < y.id ? -1 : 1);

/** Less likely pairs are no candidates. */
const LEAST_SCORE = 0.05;

/**
 * Pairs of entities of one kind that may be one, by their names and identifiers; the likeliest first, equally likely
 * ones by their ids.
 * @param subjects no two with one id
 * @param wordsOfPerson for persons: the words of a name without titles and degrees
 */
export function candidatesAmong(
  subjects: readonly Subject[],
  wordsOfPerson?: (name: string) => readonly string[],
): Candidate[] {
  // In one order, so that sums, and ties between ways to read names, never depend on how they came.
  const population = prepare([...subjects].sort(byId), wordsOfPerson);
  return pairsOf(population)
    .map(([a, b]) => compare(a, b, population, wordsOfPerson !== undefined))
    .filter(({ score, proposal }) => score >= LEAST_SCORE || proposal === 'UNIT')
    .sort(byLikelihood);
}

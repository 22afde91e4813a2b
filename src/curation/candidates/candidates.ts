import type { Candidate } from './candidate.js';
import { byLikelihood } from './order.js';
import { pairsOf } from './pairs.js';
import { prepare } from './prepared.js';
import { compare } from './score.js';
import type { Subject } from './subject.js';

/** Less likely pairs are no candidates. */
const LEAST_SCORE = 0.05;

interface Comparison {
  /** For persons: the words of a name without titles and degrees. */
  wordsOfPerson?: (name: string) => readonly string[];
  /** Pairs of ids to be compared whatever they are called. */
  also?: readonly (readonly [string, string])[];
}

/** Pairs of entities of one kind as their names and identifiers compare. @param subjects no two with one id */
export function comparedNames(
  subjects: readonly Subject[],
  { wordsOfPerson, also = [] }: Comparison = {},
): Candidate[] {
  // In one order, so that sums, and ties between ways to read names, never depend on how they came.
  const ordered = [...subjects].sort((x, y) => (x.id < y.id ? -1 : 1));
  const numbers = new Map(ordered.map(({ id }, number) => [id, number]));
  const population = prepare(ordered, wordsOfPerson);
  const pairs = pairsOf(population);
  const known = new Set(pairs.map(String));
  for (const ids of also) {
    const [a, b] = ids.map((id) => numbers.get(id)).sort((x, y) => x! - y!);
    if (a === undefined || b === undefined || known.has(`${a},${b}`)) continue;
    known.add(`${a},${b}`);
    pairs.push([a, b]);
  }
  return pairs.map(([a, b]) => compare(a, b, population, wordsOfPerson !== undefined));
}

/** Those that may be one, the likeliest first, equally likely ones by their ids. */
export const likelyOnes = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ score, proposal }) => score >= LEAST_SCORE || proposal === 'UNIT').sort(byLikelihood);

/** Pairs of entities of one kind that may be one, by their names and identifiers. */
export const candidatesAmong = (subjects: readonly Subject[], comparison?: Comparison): Candidate[] =>
  likelyOnes(comparedNames(subjects, comparison));

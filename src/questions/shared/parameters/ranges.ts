import { argumentError } from '../../../graph/errors.js';

/** From and to which number each argument that is one may be, both included, by its name. */
export const RANGES = {
  minShared: [1, 1_000_000],
  strongest: [1, 1_000_000],
  minEventSize: [1, 1_000_000],
  maxEventSize: [1, 1_000_000],
  resolution: [0, 100],
  runs: [1, 1_000],
  permutations: [0, 1_000_000],
  /** A hundred years. */
  months: [0, 1_200],
} as const satisfies Record<string, readonly [least: number, most: number]>;

/** @param name how the refusal calls it, where that is not the argument’s own name @throws BAD_ARGUMENT where it is out of its range */
export function inRange(argument: keyof typeof RANGES, found: number, name: string = argument): number {
  const [least, most] = RANGES[argument];
  if (found >= least && found <= most) return found;
  throw argumentError('BAD_ARGUMENT', 'OUT_OF_RANGE', { name, number: found, least, most });
}

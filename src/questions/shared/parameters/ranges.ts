import { argumentError } from '../../../graph/errors.js';

/** From and to which number, both included. */
type Range = readonly [least: number, most: number];

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
} as const satisfies Record<string, Range>;

/** Months of a window of time. */
export const WINDOW_MONTHS: Range = [1, 1_200];

/** @throws BAD_ARGUMENT where an argument is out of its range */
export const inRange = (argument: keyof typeof RANGES, found: number): number =>
  within(argument, found, RANGES[argument]);

/** @param name how the refusal calls it @throws BAD_ARGUMENT where it is out of the range */
export function within(name: string, found: number, [least, most]: Range): number {
  if (found >= least && found <= most) return found;
  throw argumentError('BAD_ARGUMENT', 'OUT_OF_RANGE', { name, number: found, least, most });
}

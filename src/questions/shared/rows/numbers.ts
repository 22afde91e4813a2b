import { argumentError } from '../../../graph/errors.js';

/** The number, or null where it is none: GraphQL knows no NaN. */
export function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** @throws BAD_ARGUMENT where it is less than the least */
export function atLeast(name: string, found: number, least: number): number {
  if (found >= least) return found;
  throw argumentError('BAD_ARGUMENT', 'TOO_LITTLE', { name, number: found, least });
}

/** @throws BAD_ARGUMENT where a list has fewer different values than the least */
export function atLeastMany(name: string, found: number, least: number): void {
  if (found < least) throw argumentError('BAD_ARGUMENT', 'TOO_FEW', { name, number: found, least });
}

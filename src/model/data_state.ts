/**
 * A state of the data. A restored dump repeats numbers of versions, of other data: stamps are drawn at random, and never
 * come again.
 */
export interface DataState {
  /** Odd while an import runs, and after one was killed; 0 before the first. */
  version: number;
  /** Drawn whenever the version changes; null where none has been since databases have stamps. */
  stamp: string | null;
}

/**
 * How long an import holds its lease without renewing it, in milliseconds. A lease that ends later was taken before the
 * clock was set back: it is over.
 */
export const LEASE_MS = 15_000;

export const isSameState = (a: DataState, b: DataState): boolean => a.version === b.version && a.stamp === b.stamp;

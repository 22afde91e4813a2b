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

export const isSameState = (a: DataState, b: DataState): boolean => a.version === b.version && a.stamp === b.stamp;

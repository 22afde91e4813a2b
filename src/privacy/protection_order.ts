import type { Visibility } from '../model/vocabulary/index.js';

/** From the least protective. */
const PROTECTION: readonly Visibility[] = ['PUBLIC', 'ROLE_ONLY', 'WITHHELD'];

/** The most protective of several values that are stated. Stated by nobody: ROLE_ONLY. */
export function mostProtective(stated: readonly (Visibility | null)[]): Visibility {
  const known = stated.filter((value) => value !== null).map((value) => PROTECTION.indexOf(value));
  return known.length === 0 ? 'ROLE_ONLY' : PROTECTION[Math.max(...known)]!;
}

/** Whether one value shows less of a person than another. */
export const isMoreProtective = (one: Visibility, other: Visibility): boolean =>
  PROTECTION.indexOf(one) > PROTECTION.indexOf(other);

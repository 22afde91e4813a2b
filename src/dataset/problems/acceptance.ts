import { DOUBT_CODES, type DoubtCode } from './catalogue.js';
import { shown } from './shown.js';

/**
 * Doubts that are meant, by code: all of that code (`true`), or those about the values listed, each as the doubt shows it
 * without its quotation marks.
 */
export type Acceptance = Readonly<Partial<Record<DoubtCode, true | readonly string[]>>>;

/** @param found as the doubt shows it */
export function isAccepted(acceptance: Acceptance, code: DoubtCode, found: string): boolean {
  const accepted = acceptance[code] ?? [];
  return accepted === true || accepted.some((value) => value === found || shown(value) === found);
}

export const acceptanceOf = (codes: readonly DoubtCode[]): Acceptance =>
  Object.fromEntries(codes.map((code) => [code, true]));

/** What any of them accepts; codes and values are sorted. */
export function acceptedTogether(...acceptances: readonly Acceptance[]): Acceptance {
  const together: Partial<Record<DoubtCode, true | readonly string[]>> = {};
  for (const code of DOUBT_CODES) {
    const given = acceptances.flatMap((acceptance) => (acceptance[code] === undefined ? [] : [acceptance[code]]));
    if (given.includes(true)) together[code] = true;
    else if (given.length > 0) together[code] = [...new Set((given as (readonly string[])[]).flat())].sort();
  }
  return together;
}

/** A value as an acceptance lists it. */
export const acceptedValue = (found: string): string =>
  found.startsWith('"') && found.endsWith('"') ? (JSON.parse(found) as string) : found;

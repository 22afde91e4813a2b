import { fold } from '../../model/identity/folding.js';
import type { Context } from '../context.js';
import { windowOfDays } from './window.js';

/** What `where` lets pass: said of every list in the same words. */
export const whichPass = (what: string): { description: string } => ({
  description: `Which ${what} are listed: those that match every field given. A list matches any of its values; an empty list matches nothing.`,
});

/** @param names what is searched, as in “One of its names” */
export const nameContains = (names: string): { nullable: true; description: string } => ({
  nullable: true,
  description: `${names} contains this text, whatever the case and diacritics, and without the spaces at its ends; a blank text is as none. A name that is shown with a part withheld never matches.`,
});

export const FROM = {
  nullable: true,
  description: 'Begins a window of time: what ends before its first day, and what is undated, is left out.',
} as const;

export const TO = {
  nullable: true,
  description: 'Ends a window of time: what begins after its last day, and what is undated, is left out.',
} as const;

/** The window of a list as ISO days, both included; null where it is open. @throws BAD_ARGUMENT */
export function windowOf(where: { from?: string | null; to?: string | null } | null | undefined): {
  from: string | null;
  to: string | null;
} {
  const window = windowOfDays('BAD_ARGUMENT', 'where', where ?? {});
  return { from: window?.first ?? null, to: window?.last ?? null };
}

/** A filter on names as statements take it. */
export interface NameFilter {
  /** Folded text that a name contains; null: any name, and none. */
  contains: string | null;
  /** Ids of the names that may not be found. */
  maskedNames: string[];
}

export async function nameFilter(
  context: Context,
  where: { nameContains?: string | null } | null | undefined,
): Promise<NameFilter> {
  const contains = foldedOrNull(where?.nameContains);
  return { contains, maskedNames: contains === null ? [] : await (await context.visibility()).maskedNames() };
}

export const foldedOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : fold(text) || null;

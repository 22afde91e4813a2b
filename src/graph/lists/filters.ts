import type { Context } from '../context.js';
import { LONGEST_TEXT, searchedText } from '../search/searched_text.js';
import { windowOfDays } from './window.js';

/** What `where` lets pass: said of every list in the same words. */
export const whichPass = (what: string): { description: string } => ({
  description: `Which ${what} are listed: those that match every field given. A list matches any of its values; an empty list matches nothing.`,
});

/** @param names what is searched, as in “One of its names” */
export const nameContains = (names: string): { nullable: true; description: string } => ({
  nullable: true,
  description: `${names} contains this text, whatever the case and diacritics, and without the spaces at its ends; a blank text filters nothing. It has at most ${LONGEST_TEXT} characters, as it is written and as it is compared. A name that is shown with a part withheld never matches.`,
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

/** @throws SEARCH_TEXT where the text is too long */
export async function nameFilter(
  context: Context,
  where: { nameContains?: string | null } | null | undefined,
): Promise<NameFilter> {
  const contains = containedText(where?.nameContains);
  return { contains, maskedNames: contains === null ? [] : await (await context.visibility()).maskedNames() };
}

/** The text that names are to contain, folded; null: any name, and none. @throws SEARCH_TEXT where it is too long */
export const containedText = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : searchedText('where.nameContains', text) || null;

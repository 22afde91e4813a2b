import type { NameKind } from '../../../../model/vocabulary/index.js';

/** What the note on another name says of its kind, as an export writes it. (One without a note is `AS_WRITTEN`.) */
export const NAME_NOTES: Readonly<Partial<Record<NameKind, string>>> = {
  FULL: 'full name',
  ACRONYM: 'acronym',
  SHORT: 'short name',
  FORMER: 'former name',
  TRANSLATION: 'translation',
};

const ACRONYM = /\b(acronym|abbreviation|initials)\b/i;

/** The kind that a note tells; undefined where it tells something else. */
export function kindOfNote(note: string): NameKind | undefined {
  if (ACRONYM.test(note)) return 'ACRONYM';
  const [kind] = Object.entries(NAME_NOTES).find(([, text]) => text === note.toLowerCase()) ?? [];
  return kind as NameKind | undefined;
}

/** What of somebody’s contact data a text holds. */
export type ContactData = 'an e-mail address' | 'a telephone number' | 'a number of 16 digits, as on identity cards';

/** (From where a run of its characters begins, so that a long text is gone through once.) */
const EMAIL = /(?<![^\s@<>()"',;:])[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.\p{L}{2,}/u;
/** A mobile number of Indonesia, or any number in international form; digits may stand in groups. */
const TELEPHONE =
  /(?<![\p{L}\d])(?:(?:\+?62|0)[\s.-]?8\d{1,2}(?:[\s.-]?\d{3,4}){2,3}|\+[1-9](?:[\s.()-]{0,2}\d){7,14})(?!\d)/u;
/** The number of an identity card (NIK). */
const IDENTITY = /(?<!\d)\d{16}(?!\d)/u;

/** Pseudonyms and other digests: they may have 16 decimal digits in a row. */
const DIGEST = /(?<![\p{L}\d])[0-9a-f]{32}(?![\p{L}\d])/gu;

/** The contact data that stand in a text; undefined where it holds none. */
export function contactData(written: string): ContactData | undefined {
  const text = written.replace(DIGEST, '');
  if (EMAIL.test(text)) return 'an e-mail address';
  if (IDENTITY.test(text)) return 'a number of 16 digits, as on identity cards';
  return TELEPHONE.test(text) ? 'a telephone number' : undefined;
}

import { plainWord } from '../../../model/identity/spelling.js';

/** In a value that is set: the name of the sheet. */
export const SHEET = '{sheet}';

/** What cells mean by what is found in them: case, spaces, hyphens and underscores do not matter. */
export function meanings(found: Readonly<Record<string, string>>): (cell: string) => string {
  const codes = new Map(Object.entries(found).map(([text, code]) => [plainWord(text), code]));
  return (cell) => codes.get(plainWord(cell)) ?? cell;
}

import { plainWord } from '../../../model/identity/spelling.js';

/** What a cell of a matrix says: somebody was there, was not, a number of them, or something else. */
export type Mark = 'YES' | 'NO' | 'NUMBER' | 'OTHER';

const YES = new Set(['1', 'x', 'v', 'y', 'ya', 'yes', 'hadir', 'true', 'ada', '✓', '✔', '√', '☑', '•', '*', '+', 'ok']);
const NO = new Set(['', '0', 'tidak', 'no', 'n', 'false', '.', '☐', 'absen']);

export function markOf(cell: string): Mark {
  // (Programs for statistics write 1.0 for 1.)
  const word = plainWord(cell).replace(/^(\d+)\.0+$/, '$1');
  if (NO.has(word)) return 'NO';
  if (YES.has(word)) return 'YES';
  return /^\d{1,4}$/.test(word) ? 'NUMBER' : 'OTHER';
}

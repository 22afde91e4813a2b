import { Complaint } from './complaint.js';

// eslint would take these for mistakes if they were written out, so they are named by their Unicode properties:
// control characters without tab, line feed and carriage return; and the sign of bytes that are not UTF-8.
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\uFFFD/u;

/** A cell without outer white space, in Unicode form NFC; blank cells give the empty text. */
export function cleanText(cell: string): string | Complaint {
  const text = cell.trim().normalize('NFC');
  const forbidden = FORBIDDEN.exec(text)?.[0];
  if (forbidden === undefined) return text;
  return forbidden === '\uFFFD' ? new Complaint('NOT_UTF8') : new Complaint('INVALID_CHARACTER', codePoint(forbidden));
}

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

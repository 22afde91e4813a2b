import { Complaint } from './complaint.js';

/**
 * The sign of bytes that are not UTF-8, and control characters: those of ASCII without tab and line breaks, among which
 * is the separator of keys. (Those from U+0080 on are remains of old encodings that real tables hold: they stay.)
 */
const FORBIDDEN = /\uFFFD|(?![\t\n\r\u0080-\u009F])\p{Cc}/u;

/** A cell without outer white space, in Unicode form NFC; blank cells give the empty text. */
export function cleanText(cell: string): string | Complaint {
  const text = cell.trim().normalize('NFC');
  const forbidden = FORBIDDEN.exec(text)?.[0];
  if (forbidden === undefined) return text;
  return forbidden === '\uFFFD' ? new Complaint('NOT_UTF8') : new Complaint('INVALID_CHARACTER', codePoint(forbidden));
}

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

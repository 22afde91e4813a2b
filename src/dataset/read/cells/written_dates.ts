import type { BoundColumn } from './bound_column.js';
import { cleanText } from './text.js';

/**
 * What the date cells of a row say, where it is more than the EDTF that was read from it, such as a time or the words of
 * a document; undefined where all of them are EDTF. Several are joined by a dash.
 */
export function datesAsWritten(columns: readonly BoundColumn[], cells: readonly string[]): string | undefined {
  const texts: string[] = [];
  let isOther = false;
  for (const bound of columns) {
    if (bound.column.type !== 'edtf') continue;
    const text = cleanText(bound.raw(cells));
    if (typeof text !== 'string' || text === '') continue;
    texts.push(text);
    isOther ||= bound.read(text) !== text;
  }
  return isOther ? texts.join(' – ') : undefined;
}

import { columnOf } from './set_aside.js';

/** Cells that a sheet may span: the library that reads workbooks makes one of each, also of the blank ones between. */
export const MOST_CELLS = 10_000_000;

const ROW = /<(?:\w+:)?row\s(?:[^>]*?\s)?r="(\d+)"/g;
const FILLED = /<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]+)\d+"(?:[^>]*[^/>])?>/g;

/** The last row of a sheet, the last column that is filled somewhere, and the cells between them and the first. */
export interface Extent {
  row: number;
  /** Its letters. */
  column: string;
  cells: number;
}

/** How far a sheet goes. @param xml of the sheet */
export function extentOf(xml: string): Extent {
  let row = 0;
  for (const [, number] of xml.matchAll(ROW)) row = Math.max(row, Number(number));
  let column = 'A';
  const isFarther = (letters: string): boolean =>
    letters.length > column.length || (letters.length === column.length && letters > column);
  for (const [, letters] of xml.matchAll(FILLED)) if (isFarther(letters!)) column = letters!;
  return { row, column, cells: row * (columnOf(column)! + 1) };
}

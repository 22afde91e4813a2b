import type { Table } from '../../../../model/tables/index.js';
import { Complaint } from '../../cells/complaint.js';
import { readDate } from '../../cells/dates.js';
import { farYearOf } from '../../cells/far_years.js';
import type { PlainBinding } from '../bind.js';
import { plainColumn } from '../columns.js';
import { nearColumn } from '../near_columns.js';
import type { Reading } from '../mapping/reading.js';

/** What a cell says in a key of several columns. */
export type KeyText = (cells: readonly string[], at: number) => string;

/**
 * The texts that keys of several columns are made of. Of a column of dates it is the day that is read, however it is
 * written: two spellings of one day make one key.
 * @param wrong is told of what is no date, or an unlikely one, under a header that is read for the key alone
 */
export function keyTexts(
  of: Table,
  { dates }: Reading,
  { bound, headers }: PlainBinding,
  wrong: (header: string, found: string, complaint: Complaint) => void,
): KeyText {
  const columns = new Map(bound.flatMap((column) => (column.index === undefined ? [] : [[column.index, column]])));
  return (cells, at) => {
    const column = columns.get(at);
    const written = (column?.raw(cells) ?? cells[at] ?? '').trim();
    const header = headers.texts[at] ?? '';
    if (written === '' || !(column ? column.column.type === 'edtf' : namesDates(of, header))) return written;
    const day = column?.read(written) ?? readDate(written, { order: dates, plain: true });
    const year = day instanceof Complaint ? undefined : farYearOf({ type: 'edtf' }, day);
    const complaint = year === undefined ? day : new Complaint('YEAR_UNLIKELY', year);
    // (Where a column of the table has it, its reader tells.)
    if (!column && complaint instanceof Complaint) wrong(header, written, complaint);
    return day instanceof Complaint ? written : String(day);
  };
}

function namesDates(of: Table, header: string): boolean {
  const near = nearColumn(of, header);
  const named = near === undefined ? undefined : plainColumn(of, near);
  return named !== undefined && 'column' in named && named.column.type === 'edtf';
}

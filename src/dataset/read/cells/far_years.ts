import { periodOf } from '../../../model/days/edtf_date.js';
import type { Column } from '../../../model/tables/index.js';
import type { Value } from '../../../model/tables/assertion_row.js';

/** Dates before it are of another age than civil society as the graph has it. */
const FIRST_YEAR = 1800;
/** Terms of office and plans end so many years from now at most. */
const YEARS_AHEAD = 50;

/**
 * Whether what was read from a cell is a date in a year that is hardly meant, and which: `0025-11-10`, where a year of two
 * digits was filled up; `9999-12-31`, where no end is known.
 */
export function farYearOf({ type }: Pick<Column, 'type'>, value: Value): string | undefined {
  if (type === 'instant') return farYear(String(value));
  if (type !== 'edtf') return undefined;
  const { first, last } = periodOf(String(value)) ?? {};
  return farYear(first) ?? farYear(last);
}

/** @param day an ISO date or date-time */
export function farYear(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR) return `${year}, before ${FIRST_YEAR}`;
  return year > new Date().getUTCFullYear() + YEARS_AHEAD
    ? `${year}, more than ${YEARS_AHEAD} years from now`
    : undefined;
}

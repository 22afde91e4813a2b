import edtf from 'edtf';

/** A period of whole days, both ends included, as ISO dates (`2025-11-10`); an open end is undefined. */
export interface Period {
  first?: string;
  last?: string;
}

const isoDay = (milliseconds: number | null): string | undefined =>
  milliseconds === null || !Number.isFinite(milliseconds) /* also NaN: no such day */
    ? undefined
    : new Date(milliseconds).toISOString().slice(0, 10);

/**
 * The earliest and latest day of an EDTF date (ISO 8601-2): `2025-11`, `2025~`, `2018-05-08/2018-05-10`, `2018/..`.
 * Undefined where the text is not EDTF, or lies outside the years 0 to 9999.
 */
export function periodOf(text: string): Period | undefined {
  // The library takes other runs of digits for milliseconds, decades or centuries: `20251110` is no date.
  if (/^\d+$/.test(text) && text.length !== 4) return undefined;
  if (isPlainDay(text)) return { first: text, last: text };
  try {
    const date = edtf(text);
    const period = { first: isoDay(date.min), last: isoDay(date.max) };
    const days = [period.first, period.last].filter((day) => day !== undefined);
    if (days.length === 0 || days.some((day) => !/^\d{4}-/.test(day))) return undefined;
    if (period.first && period.last && period.first > period.last) return undefined;
    return period;
  } catch {
    return undefined;
  }
}

/** Most dates are plain days of the calendar: they need no parser. */
function isPlainDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDay(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(isoDate: string): number {
  return Math.round(Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000);
}

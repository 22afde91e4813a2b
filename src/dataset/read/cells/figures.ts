/** The order of day and month in a date of figures. */
export type DayOrder = 'dmy' | 'mdy';

const FIGURES = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const DAY_MS = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

export const two = (number: number | string): string => String(number).padStart(2, '0');

/** Whether the calendar has a day. */
export function dayOf(year: number | string, month: number | string, day: number | string): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text) ? text : undefined;
}

/**
 * The days that figures such as `10/11/2025` may mean, as ISO dates: by the order that is given, else by both orders.
 * Undefined where the text has another form.
 */
export function daysOfFigures(text: string, order?: DayOrder): string[] | undefined {
  const [, first, second, year] = FIGURES.exec(text) ?? [];
  if (!first || !second || !year) return undefined;
  const days = [
    order === 'mdy' ? undefined : dayOf(year, second, first),
    order === 'dmy' ? undefined : dayOf(year, first, second),
  ];
  return [...new Set(days.filter((day) => day !== undefined))];
}

/** The day of a number as spreadsheets count days (45971 is 2025-11-10); undefined where it is none from 1954 to 2064. */
export function dayOfSerial(text: string): string | undefined {
  const number = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  return number < 20_000 || number > 60_000
    ? undefined
    : new Date(EXCEL_EPOCH + number * DAY_MS).toISOString().slice(0, 10);
}

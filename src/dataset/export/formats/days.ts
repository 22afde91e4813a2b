import type { Told } from './told.js';

const DAY = /^\d{4}(-\d{2}){0,2}$/;
const PERIOD = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/;

/** A year, month or day; undefined for what the formats cannot say, such as `2018~`. */
export const plainDate = (text: string | undefined): string | undefined =>
  text !== undefined && DAY.test(text) ? text : undefined;

/** Values as a file has them, and the properties that they say. */
export interface SaidDates {
  start?: string;
  end?: string;
  said: string[];
}

/** Two dates that a record begins and ends with. */
export function saidDates(told: Told, from: string, to: string): SaidDates {
  const [start, end] = [plainDate(told.text(from)), plainDate(told.text(to))];
  return { start, end, said: [...(start ? [from] : []), ...(end ? [to] : [])] };
}

/** The days of an event. A period that stands in `start` is its first and last day. */
export function eventDates(event: Told): SaidDates {
  const start = event.text('start');
  const [, first, last] = (start !== undefined && event.text('end') === undefined && PERIOD.exec(start)) || [];
  return first === undefined ? saidDates(event, 'start', 'end') : { start: first, end: last, said: ['start'] };
}

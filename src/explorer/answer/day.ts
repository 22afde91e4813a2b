import type { Language } from '../address/address.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id' };

/** A day, month or year (ISO 8601) in words; other dates as they are written. */
export function inWords(date: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) parts.month = 'long';
  if (day !== undefined) parts.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[lang], parts).format(new Date(date));
}

const DAY_MS = 86_400_000;

/** Days from one day (ISO 8601) to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

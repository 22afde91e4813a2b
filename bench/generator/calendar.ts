import type { Random } from './random.js';

const FIRST = Date.UTC(1995, 0, 1);
const DAYS = (Date.UTC(2026, 0, 1) - FIRST) / 86_400_000;

/** The day of the thing at `index` of `count` that are in order of time: more of them lie in later years. */
export function dayOf(index: number, count: number): string {
  return isoDay(Math.floor(DAYS * Math.sqrt((index + 0.5) / count)));
}

/** A day some days later, within 2025 at the latest. */
export function later(day: string, days: number): string {
  return isoDay(Math.min(DAYS - 1, (Date.parse(day) - FIRST) / 86_400_000 + days));
}

const isoDay = (days: number): string => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10);

/** The source that told of an event first: sources and events are both in order of time. */
export function sourceOf(event: number, events: number, sources: number): number {
  return Math.floor((event * sources) / events);
}

/** Another source of about the same time. */
export function nearby(source: number, sources: number, random: Random): number {
  return (source + 1 + random.below(Math.min(5, sources - 1))) % sources;
}

import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { incidenceOf, type Incidence } from '../../../src/measures/network/incidence.js';
import { sharedData } from '../../support/shared_data.js';

/** A two-mode network of the real data, with the names behind the numbers of its agents. */
export interface NamedIncidence {
  names: string[];
  number: Map<string, number>;
  incidence: Incidence;
}

/** Rows of a CSV file of the real data that stands beside the repository. */
export function rowsOf(path: string): Record<string, string>[] {
  return parse(readFileSync(sharedData(path)!), { columns: true, bom: true });
}

export function known<T>(path: string): T {
  return JSON.parse(readFileSync(sharedData(path)!, 'utf8')) as T;
}

export function davis(): NamedIncidence {
  return named(
    rowsOf('davis_southern_women/attendance.csv').map(({ woman, event }) => [woman!, event!]),
    rowsOf('davis_southern_women/events.csv').map(({ event }) => event!),
  );
}

/** Hosts of the energy events at the side of the climate conferences. */
export function copEnergy(): NamedIncidence {
  const events = readFileSync(sharedData('cop_side_events/energy_events.txt')!, 'utf8').trim().split(/\r?\n/);
  const asked = new Set(events);
  const hosts = rowsOf('cop_side_events/hosts.csv').filter(({ event }) => asked.has(event!));
  return named(
    hosts.map(({ organisation, event }) => [organisation!, event!]),
    events,
  );
}

/** The groups of `expected_energy_measures.json`: arbitrary, by a digest of the name. */
export function copGroup(name: string): number {
  const digest = createHash('sha256').update(`cop-energy|${name}`).digest();
  return digest.at(-1)! % 4;
}

function named(rows: readonly (readonly [string, string])[], events: readonly string[]): NamedIncidence {
  const names = [...new Set(rows.map(([agent]) => agent))];
  const number = new Map(names.map((name, i) => [name, i]));
  const event = new Map(events.map((name, e) => [name, e]));
  const pairs = rows.map(([agent, e]) => [number.get(agent)!, event.get(e)!] as const);
  return { names, number, incidence: incidenceOf(names.length, events.length, pairs) };
}

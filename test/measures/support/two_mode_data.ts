import { createHash } from 'node:crypto';
import { incidenceOf, type Incidence } from '../../../src/measures/network/incidence.js';
import { eventCodes, hostRows } from '../../support/cop_energy.js';
import { testRows } from '../../support/test_data.js';

/** A two-mode network of the real data, with the names behind the numbers of its agents. */
export interface NamedIncidence {
  names: string[];
  number: Map<string, number>;
  incidence: Incidence;
}

export function davis(): NamedIncidence {
  return named(
    testRows('davis_southern_women/attendance.csv').map(({ woman, event }) => [woman!, event!]),
    testRows('davis_southern_women/events.csv').map(({ event }) => event!),
  );
}

/** Hosts of the energy events at the side of the climate conferences. */
export function copEnergy(): NamedIncidence {
  return named(
    hostRows().map(({ organisation, event }) => [organisation, event]),
    eventCodes(),
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

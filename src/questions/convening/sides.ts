import type { Selection } from '../../snapshot/selection/selection.js';

/** Who called together and who was called, at one event: canonical node indices. Nobody is in both. */
export interface SidesOfEvent {
  hosts: ReadonlySet<number>;
  others: ReadonlySet<number>;
}

/**
 * The sides of event number `event` among those counted. The selection has to count the host side (`hosts: INCLUDE`).
 * An agent that is on both sides, as a member of a hosting network that took part too, is on the host side.
 */
export function sidesAt({ rows, events }: Selection, event: number): SidesOfEvent {
  const hosts = new Set<number>();
  const others = new Set<number>();
  for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
    if (rows.uncounted[row] === -1) (rows.onHostSide[row] ? hosts : others).add(rows.countedAs[row]!);
  }
  for (const host of hosts) others.delete(host);
  return { hosts, others };
}

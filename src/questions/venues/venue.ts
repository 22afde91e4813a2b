import { listOf, type Lists } from '../../measures/network/incidence.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import type { Conflicts } from '../../snapshot/facts/field.js';
import type { View } from '../../snapshot/facts/view.js';
import { counterpart, HOST_BITS, stayedAway } from '../../snapshot/selection/hosts.js';
import type { Selection } from '../../snapshot/selection/selection.js';

export const VenueBy = enumeration('VenueBy', 'What makes two events one venue.', {
  HOST: 'The same host side: all who host together.',
  HOST_AND_TYPE: 'The same host side and the same type of event.',
  HOST_AND_LEVEL: 'The same host side and the same level.',
});
export type VenueBy = ValueOf<typeof VenueBy>;

/** Where events took place, in the sense of who called them. */
export interface Venues {
  /** Number of each event’s venue, from 0 in the order in which they first occur; −1 where no host is known. */
  ofEvent: Int32Array;
  /** List v: the hosts of venue v, canonical node indices. */
  hosts: Lists;
  /** Code of each venue’s type or level, by which it is told apart; NONE where nobody states it or it is not asked. */
  code: Int32Array;
}

export function venuesOf(view: View, selection: Selection, by: VenueBy, conflicts: Conflicts): Venues {
  const { stated } = view.columns;
  const column = { HOST: undefined, HOST_AND_TYPE: 'type', HOST_AND_LEVEL: 'level' } as const;
  const number = new Map<string, number>();
  const [offset, hosts, codes]: [number[], number[], number[]] = [[0], [], []];
  const ofEvent = selection.events.node.map((node, event) => {
    const side = hostsAt(selection, event);
    if (side.length === 0) return -1;
    const asked = column[by];
    const code = asked ? conflicts.noted(view.resolved(stated, node, asked)) : NONE;
    const key = `${side.join()} ${code}`;
    if (!number.has(key)) {
      number.set(key, codes.length);
      codes.push(code);
      hosts.push(...side);
      offset.push(hosts.length);
    }
    return number.get(key)!;
  });
  return {
    ofEvent,
    hosts: { offset: Int32Array.from(offset), items: Int32Array.from(hosts) },
    code: Int32Array.from(codes),
  };
}

/** Who hosts an event, by canonical node index, ascending: its host side without hosts who stayed away. */
function hostsAt({ rows, events, hostSide }: Selection, event: number): Int32Array {
  const [there, away] = [new Set<number>(), new Set<number>()];
  for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
    if (rows.roles[row]! & HOST_BITS) (stayedAway(rows.status[row]!) ? away : there).add(counterpart(rows, row));
  }
  return listOf(hostSide, event).filter((host) => there.has(host) || !away.has(host));
}

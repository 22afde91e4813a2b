import { transposed, type Incidence } from '../measures/incidence.js';
import type { Rows } from './rows.js';
import type { EventColumns } from './selection.js';
import { shared, sharedOf } from './shared.js';

/** The counted rows as a two-mode network, each agent once at an event, and the agents that it numbers. */
export function incidenceOfRows(rows: Rows, events: EventColumns): { agents: Int32Array; incidence: Incidence } {
  const counted = new Set<number>();
  for (let row = 0; row < rows.count; row++) if (rows.uncounted[row] === -1) counted.add(rows.countedAs[row]!);
  const agents = shared(
    Int32Array,
    [...counted].sort((a, b) => a - b),
  );
  const number = new Map<number, number>();
  agents.forEach((node, i) => number.set(node, i));
  const offset = sharedOf(Int32Array, events.node.length + 1);
  const items: number[] = [];
  events.node.forEach((_, event) => {
    const present = new Set<number>();
    for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
      if (rows.uncounted[row] === -1) present.add(number.get(rows.countedAs[row]!)!);
    }
    for (const agent of [...present].sort((a, b) => a - b)) items.push(agent);
    offset[event + 1] = items.length;
  });
  const byEvent = { offset, items: shared(Int32Array, items) };
  const byAgent = transposed(byEvent, agents.length);
  return {
    agents,
    incidence: {
      agents: agents.length,
      events: events.node.length,
      byAgent: { offset: shared(Int32Array, byAgent.offset), items: shared(Int32Array, byAgent.items) },
      byEvent,
    },
  };
}

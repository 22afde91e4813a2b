import { transposed, type Incidence, type Lists } from '../../measures/network/incidence.js';
import { Marks } from '../facts/marks.js';
import { shared, sharedOf } from '../facts/shared.js';
import type { EventColumns } from './event_columns.js';
import type { Rows } from './rows.js';

/**
 * The counted rows as a two-mode network, each agent once at an event, and the agents that it numbers.
 * @param nodes how many entities there are; @param listed agents that are numbered though they have no row
 */
export function incidenceOfRows(
  rows: Rows,
  events: EventColumns,
  nodes: number,
  listed: readonly number[],
): { agents: Int32Array; incidence: Incidence } {
  const counted = new Marks(nodes);
  for (let row = 0; row < rows.count; row++) if (rows.uncounted[row] === -1) counted.add(rows.countedAs[row]!);
  for (const node of listed) counted.add(node);
  const agents = shared(Int32Array, counted.ascending());
  const number = new Int32Array(nodes);
  agents.forEach((node, i) => (number[node] = i));
  const byEvent = agentsByEvent(rows, events, number);
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

/** @param number of each agent by its node */
function agentsByEvent(rows: Rows, events: EventColumns, number: Int32Array): Lists {
  const offset = sharedOf(Int32Array, events.node.length + 1);
  const items = new Int32Array(rows.count);
  let end = 0;
  for (let event = 0; event < events.node.length; event++) {
    const start = end;
    let ascends = true;
    for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
      if (rows.uncounted[row] !== -1) continue;
      items[end] = number[rows.countedAs[row]!]!;
      if (end > start && items[end]! < items[end - 1]!) ascends = false;
      end++;
    }
    // Most come in order already: that is cheaper to see than to make.
    if (!ascends) items.subarray(start, end).sort();
    end = onceEach(items, start, end);
    offset[event + 1] = end;
  }
  return { offset, items: shared(Int32Array, items.subarray(0, end)) };
}

/** Leaves out repetitions among ascending numbers from `start` to `end`. @returns their new end */
function onceEach(numbers: Int32Array, start: number, end: number): number {
  let to = start;
  for (let at = start; at < end; at++)
    if (at === start || numbers[at] !== numbers[to - 1]) numbers[to++] = numbers[at]!;
  return to;
}

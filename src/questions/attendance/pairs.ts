import { transposed, type Lists } from '../../measures/network/incidence.js';
import { Marks } from '../../snapshot/facts/marks.js';
import { numbersOf } from '../../snapshot/facts/numbering.js';
import { countedRows, type Rows } from '../../snapshot/selection/rows.js';
import type { Selection } from '../../snapshot/selection/selection.js';

/** Agents at events: each pair once, by agent, then day of the event. */
export interface Pairs {
  /** Node indices of the agents, in order of ids; those without a pair too. */
  agents: Int32Array;
  /** Node indices of the events: those counted in N by day, then the others by day. */
  events: Int32Array;
  /** By pair: number of the agent among these. */
  agent: Int32Array;
  /** By pair: number of the event among these. */
  event: Int32Array;
  /** By pair: 1 where the scope counts one of its rows, else 0. */
  isCounted: Uint8Array;
  /** By pair: its rows in the selection, on whose behalf the agent was there each time. */
  rows: Lists;
}

/** Numbers of the rows that are listed, in order. */
export function listedRows(rows: Rows, includeUncounted: boolean): Int32Array {
  return includeUncounted ? Int32Array.from({ length: rows.count }, (_, row) => row) : countedRows(rows);
}

/**
 * The pairs that rows join. Who counts as nobody in the scope is there as who it is.
 * @param nodes how many entities there are
 */
export function pairsOf({ agents: counted, events: inN, rows }: Selection, listed: Int32Array, nodes: number): Pairs {
  const ends = listed.map((row) => (rows.countedAs[row]! < 0 ? rows.agent[row]! : rows.countedAs[row]!));
  const found = new Marks(nodes);
  for (const node of counted) found.add(node);
  for (const node of ends) found.add(node);
  const agents = found.ascending();
  const met = new Set(inN.node);
  for (const row of listed) met.add(rows.event[row]!);
  const events = Int32Array.from(met);
  const [agentOf, eventOf] = [numbersOf(agents), numbersOf(events)];
  const each = Int32Array.from({ length: listed.length + 1 }, (_, at) => at);
  // Rows stand by event, and so do those of one agent.
  const { offset, items: places } = transposed(
    { offset: each, items: ends.map((node) => agentOf.get(node)!) },
    agents.length,
  );
  const items = places.map((place) => listed[place]!);
  const [agentAt, eventAt, first, isCounted]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let agent = 0; agent < agents.length; agent++) {
    for (let at = offset[agent]!; at < offset[agent + 1]!; at++) {
      const event = eventOf.get(rows.event[items[at]!]!)!;
      if (agentAt.at(-1) !== agent || eventAt.at(-1) !== event) {
        agentAt.push(agent);
        eventAt.push(event);
        first.push(at);
        isCounted.push(0);
      }
      if (rows.uncounted[items[at]!] === -1) isCounted[isCounted.length - 1] = 1;
    }
  }
  return {
    agents,
    events,
    agent: Int32Array.from(agentAt),
    event: Int32Array.from(eventAt),
    isCounted: Uint8Array.from(isCounted),
    rows: { offset: Int32Array.from([...first, items.length]), items },
  };
}

import { transposed, type Incidence, type Lists } from './incidence.js';

/** Part of a two-mode network: the events asked for, and the agents of at least one of them. */
export interface EventSlice {
  /** Agents are numbered by their place in `agents`, events by their place in the list asked for. */
  incidence: Incidence;
  /** Their numbers in the whole network, ascending. */
  agents: Int32Array;
}

/**
 * The two-mode network of some events. Agents that took part in none of them are left out.
 * @param events numbers in the whole network, none twice
 * O(agents of the whole + participations of the events).
 */
export function eventSlice({ agents: all, byEvent }: Incidence, events: Int32Array): EventSlice {
  const number = new Int32Array(all).fill(-1);
  for (const e of events) {
    for (let at = byEvent.offset[e]!; at < byEvent.offset[e + 1]!; at++) number[byEvent.items[at]!] = 0;
  }
  const agents = Int32Array.from(number.keys()).filter((i) => number[i] === 0);
  agents.forEach((i, place) => (number[i] = place));
  const sliced = slicedLists(byEvent, events, number);
  return {
    incidence: {
      agents: agents.length,
      events: events.length,
      byAgent: transposed(sliced, agents.length),
      byEvent: sliced,
    },
    agents,
  };
}

function slicedLists({ offset, items }: Lists, lists: Int32Array, number: Int32Array): Lists {
  const to = new Int32Array(lists.length + 1);
  lists.forEach((e, at) => (to[at + 1] = to[at]! + offset[e + 1]! - offset[e]!));
  const list = new Int32Array(to[lists.length]!);
  lists.forEach((e, at) => {
    // Numbers in the slice ascend as those in the whole do.
    for (let i = offset[e]!; i < offset[e + 1]!; i++) list[to[at]! + i - offset[e]!] = number[items[i]!]!;
  });
  return { offset: to, items: list };
}

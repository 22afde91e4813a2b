/** Lists of numbers, one after the other: list i is `items[offset[i] … offset[i + 1] − 1]`, ascending, none twice. */
export interface Lists {
  offset: Int32Array;
  items: Int32Array;
}

/**
 * A two-mode network without weights: A[i,e] = 1 where e is in list i of `byAgent`, which is where i is in list e of
 * `byEvent`. Agents are numbers 0 to `agents` − 1, events 0 to `events` − 1; either may have none.
 */
export interface Incidence {
  agents: number;
  events: number;
  byAgent: Lists;
  byEvent: Lists;
}

/** Length of list i: n_i, or d_e. */
export function lengthOf({ offset }: Lists, i: number): number {
  return offset[i + 1]! - offset[i]!;
}

/** List i, as a view. */
export function listOf({ offset, items }: Lists, i: number): Int32Array {
  return items.subarray(offset[i], offset[i + 1]);
}

/** The same incidence seen from the other side: list i of the result holds each list that i is in. O(items). */
export function transposed({ offset, items }: Lists, columns: number): Lists {
  const to = new Int32Array(columns + 1);
  for (const item of items) to[item + 1]!++;
  for (let i = 0; i < columns; i++) to[i + 1]! += to[i]!;
  const next = to.slice(0, columns);
  const list = new Int32Array(items.length);
  for (let i = 0; i + 1 < offset.length; i++) {
    for (let at = offset[i]!; at < offset[i + 1]!; at++) list[next[items[at]!]!++] = i;
  }
  return { offset: to, items: list };
}

/** The incidence of pairs (agent, event); a pair that occurs twice counts once. O(pairs · log pairs). */
export function incidenceOf(
  agents: number,
  events: number,
  pairs: Iterable<readonly [agent: number, event: number]>,
): Incidence {
  const sets = Array.from({ length: agents }, () => new Set<number>());
  for (const [agent, event] of pairs) sets[agent]!.add(event);
  const offset = new Int32Array(agents + 1);
  sets.forEach((set, i) => (offset[i + 1] = offset[i]! + set.size));
  const byAgent = { offset, items: Int32Array.from(sets.flatMap((set) => [...set].sort((a, b) => a - b))) };
  return { agents, events, byAgent, byEvent: transposed(byAgent, events) };
}

/** The two-mode network with agents and events exchanged. */
export function exchanged({ agents, events, byAgent, byEvent }: Incidence): Incidence {
  return { agents: events, events: agents, byAgent: byEvent, byEvent: byAgent };
}

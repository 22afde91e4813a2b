import { listOf, type Lists } from '../../../measures/network/incidence.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import type { Selection } from '../../../snapshot/selection/selection.js';

/**
 * The counted rows behind each attendance: list k is of entry k of `incidence.byAgent.items`, an agent at an event. With
 * it the facts of any tie are found without a look at who else was there.
 */
export function rowsOfAttendances({ agents, events, rows, incidence }: Selection): Lists {
  const { byAgent, byEvent } = incidence;
  const numberOf = new Map(Array.from(agents, (node, number) => [node, number]));
  // Events in order: each agent’s attendances are met in the order in which they stand.
  const next = byAgent.offset.slice(0, agents.length);
  const entryOf = new Int32Array(rows.count).fill(-1);
  const offset = new Int32Array(byAgent.items.length + 1);
  for (let event = 0; event < events.node.length; event++) {
    for (const agent of listOf(byEvent, event)) next[agent]!++;
    for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
      if (rows.uncounted[row] !== -1) continue;
      const entry = next[numberOf.get(rows.countedAs[row]!)!]! - 1;
      entryOf[row] = entry;
      offset[entry + 1]!++;
    }
  }
  for (let entry = 0; entry < byAgent.items.length; entry++) offset[entry + 1]! += offset[entry]!;
  const free = offset.slice(0, -1);
  const items = new Int32Array(offset.at(-1)!);
  for (const [row, entry] of entryOf.entries()) if (entry >= 0) items[free[entry]!++] = row;
  return { offset, items };
}

/** The facts behind list k of these rows: by which an agent counts at an event, with the lists of `rowsOfAttendances`. */
export function factsOfAttendance(selection: Selection, rowsOf: Lists, k: number): FactReference[] {
  const found: FactReference[] = [];
  addFacts(selection, rowsOf, k, found);
  return found;
}

/** The facts by which two agents count at the events that both took part in, event by event. Agents by number. */
export function factsInCommon(selection: Selection, rowsOf: Lists, a: number, b: number): FactReference[] {
  const { offset, items } = selection.incidence.byAgent;
  const found: FactReference[] = [];
  for (let i = offset[a]!, j = offset[b]!; i < offset[a + 1]! && j < offset[b + 1]!;) {
    const difference = items[i]! - items[j]!;
    if (difference === 0) {
      addFacts(selection, rowsOf, i, found);
      addFacts(selection, rowsOf, j, found);
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return found;
}

function addFacts({ rows }: Selection, { offset, items }: Lists, k: number, found: FactReference[]): void {
  for (let at = offset[k]!; at < offset[k + 1]!; at++) {
    const row = items[at]!;
    found.push({ kind: 'participations', fact: rows.fact[row]! });
    if (rows.byMembership[row]! >= 0) found.push({ kind: 'memberships', fact: rows.byMembership[row]! });
  }
}

import { listOf } from '../../../measures/network/incidence.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import type { Rows } from '../../../snapshot/selection/rows.js';
import type { Selection } from '../../../snapshot/selection/selection.js';

/** Numbers of the events that both agents took part in, ascending. Agents by number, as `selection.agents` has them. */
export function sharedEvents({ incidence: { byAgent } }: Selection, a: number, b: number): number[] {
  const others = new Set(listOf(byAgent, b));
  return [...listOf(byAgent, a)].filter((event) => others.has(event));
}

/** Numbers of the agents that took part in both events, ascending. */
export function sharedAgents({ incidence: { byEvent } }: Selection, a: number, b: number): number[] {
  const others = new Set(listOf(byEvent, b));
  return [...listOf(byEvent, a)].filter((agent) => others.has(agent));
}

/** The facts by which agents count at events, by number: participations, and memberships where networks are expanded. */
export function factsAt(
  { rows, events, agents }: Selection,
  eventNumbers: readonly number[],
  agentNumbers: readonly number[],
): FactReference[] {
  const nodes = new Set(agentNumbers.map((agent) => agents[agent]!));
  const counted: number[] = [];
  for (const event of eventNumbers) {
    for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
      if (rows.uncounted[row] === -1 && nodes.has(rows.countedAs[row]!)) counted.push(row);
    }
  }
  return factsOfRows(rows, counted);
}

/** The facts by which agents count at any event, by event. Agents by number. */
export function participationsOf(selection: Selection, agents: readonly number[]): FactReference[] {
  const events = new Set(agents.flatMap((agent) => [...listOf(selection.incidence.byAgent, agent)]));
  const ascending = [...events].sort((a, b) => a - b);
  return factsAt(selection, ascending, agents);
}

/** The facts behind rows, each once. */
export function factsOfRows(rows: Rows, numbers: readonly number[]): FactReference[] {
  const found: FactReference[] = [];
  for (const row of numbers) {
    found.push({ kind: 'participations', fact: rows.fact[row]! });
    if (rows.byMembership[row]! >= 0) found.push({ kind: 'memberships', fact: rows.byMembership[row]! });
  }
  return onceEach(found);
}

/** Facts without their repetitions, where each comes first. */
export const onceEach = (facts: readonly FactReference[]): FactReference[] => [
  ...new Map(facts.map((reference) => [`${reference.kind} ${reference.fact}`, reference])).values(),
];

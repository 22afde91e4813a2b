import { listOf } from '../../../measures/network/incidence.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import type { StanceSelection } from '../../../snapshot/scoped/stances.js';

/** Numbers of the targets that both agents took a stance on, ascending. */
export function commonTargets({ rowsOfAgent, stances }: StanceSelection, a: number, b: number): number[] {
  return common(listOf(rowsOfAgent, a), listOf(rowsOfAgent, b), stances.target);
}

/** Numbers of the agents who took a stance on both targets, ascending. */
export function commonAgents({ rowsOfTarget, stances }: StanceSelection, a: number, b: number): number[] {
  return common(listOf(rowsOfTarget, a), listOf(rowsOfTarget, b), stances.agent);
}

function common(rows: Int32Array, others: Int32Array, of: Int32Array): number[] {
  const found = new Set(Array.from(others, (row) => of[row]!));
  return [...new Set(Array.from(rows, (row) => of[row]!))].filter((number) => found.has(number)).sort((a, b) => a - b);
}

/** The stances of agents on targets, by number, each once. */
export function stancesOf(
  { rowsOfAgent, stances, facts }: StanceSelection,
  agents: readonly number[],
  targets: readonly number[],
): FactReference[] {
  const asked = new Set(targets);
  const found = new Set<number>();
  for (const agent of agents) {
    for (const row of listOf(rowsOfAgent, agent)) if (asked.has(stances.target[row]!)) found.add(stances.stance[row]!);
  }
  return [...found].map((stance) => ({ kind: 'stances', fact: facts[stance]! }));
}

/** Polarity of an agent’s latest stance on a target; null where its latest ones have one date and differ. */
export function latestPolarity(
  { rowsOfAgent, rowsOfTarget, stances }: StanceSelection,
  agent: number,
  target: number,
): number | null {
  const [ofAgent, ofTarget] = [listOf(rowsOfAgent, agent), listOf(rowsOfTarget, target)];
  const rows =
    ofAgent.length < ofTarget.length
      ? ofAgent.filter((row) => stances.target[row] === target)
      : ofTarget.filter((row) => stances.agent[row] === agent);
  const last = rows.reduce((latest, row) => Math.max(latest, stances.order[row]!), -Infinity);
  const held = new Set(rows.filter((row) => stances.order[row] === last).map((row) => stances.polarity[row]!));
  const [polarity = null] = held;
  return held.size === 1 ? polarity : null;
}

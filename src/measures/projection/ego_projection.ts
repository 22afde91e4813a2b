import { lengthOf, listOf, type Incidence } from '../network/incidence.js';
import type { Ties } from '../network/ties.js';
import { shareOf, weighed } from './projection.js';
import type { TieWeight } from './tie_weight.js';

/**
 * The ties of one agent in the one-mode projection (`project`), to the last bit: its ego network without the ties
 * between its neighbours. O(Σ_e d_e) over its events. Numbers of nodes stay; an agent that is none has no ties.
 */
export function projectEgo(incidence: Incidence, node: number, weight: TieWeight, minShared = 1): Ties {
  const { agents, byAgent, byEvent } = incidence;
  const shared = new Int32Array(agents);
  const sum = new Float64Array(agents);
  for (const e of largestFirst(incidence, node)) {
    const part = shareOf(weight, lengthOf(byEvent, e));
    for (const other of listOf(byEvent, e)) {
      shared[other]!++;
      sum[other]! += part;
    }
  }
  const others: number[] = [];
  shared.forEach((p, other) => {
    if (other !== node && p >= minShared) others.push(other);
  });
  const tiesOf = (value: (other: number) => number): Int32Array => Int32Array.from(others, value);
  return {
    nodes: agents,
    a: tiesOf((other) => Math.min(node, other)),
    b: tiesOf((other) => Math.max(node, other)),
    shared: tiesOf((other) => shared[other]!),
    weight: Float64Array.from(others, (other) =>
      weighed(weight, sum[other]!, shared[other]!, lengthOf(byAgent, node), lengthOf(byAgent, other)),
    ),
  };
}

/** The events of an agent, the largest first: the order in which a projection adds up what they give. */
function largestFirst({ agents, byAgent, byEvent }: Incidence, node: number): Int32Array {
  if (node < 0 || node >= agents) return new Int32Array();
  return listOf(byAgent, node)
    .slice()
    .sort((e, f) => lengthOf(byEvent, f) - lengthOf(byEvent, e));
}

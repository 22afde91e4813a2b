import { project } from '../../measures/projection/projection.js';
import { View } from '../../snapshot/facts/view.js';
import { DEFAULT_SCOPE } from '../../snapshot/selection/scope.js';
import { select } from '../../snapshot/selection/selection.js';
import { byWeight } from '../shared/analysis/by_weight.js';
import type { GraphNow } from '../shared/now/graph_now.js';

/** The network in a few numbers. */
export interface NetworkNow {
  /** Organisations that took part, and events that they took part in. */
  agents: number;
  events: number;
  ties: number;
  /** The strongest ties, with the ids of both ends. */
  strongest: readonly { a: string; b: string; shared: number }[];
}

/** Question 2 with all its defaults. */
export function networkNow({ columns, ids }: GraphNow, top: number): NetworkNow {
  const view = new View(columns, DEFAULT_SCOPE);
  const { agents, events, incidence } = select(view, DEFAULT_SCOPE);
  const { a, b, weight } = project(incidence, 'COUNT', 1);
  const idOf = (number: number): string => ids[agents[number]!]!;
  const strongest = [...byWeight(weight).subarray(0, top)].map((tie) => ({
    a: idOf(a[tie]!),
    b: idOf(b[tie]!),
    shared: weight[tie]!,
  }));
  return { agents: agents.length, events: events.node.length, ties: weight.length, strongest };
}

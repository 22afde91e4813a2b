import { lengthOf, type Incidence } from '../network/incidence.js';
import { twoModeBetweenness } from './betweenness.js';
import { twoModeDistances } from './closeness.js';

// Centrality in the two-mode network, of each agent and then each event, divided by what is greatest for a node of its
// mode. Borgatti & Everett 1997, doi 10.1016/S0378-8733(96)00301-2; o agents, m events.

/** n_i/m for agents, d_e/o for events. From 0 to 1; NaN where the other mode is empty. O(agents + events). */
export function twoModeDegree({ agents, events, byAgent, byEvent }: Incidence): Float64Array {
  return bothModes(agents, events, (node) =>
    node < agents ? lengthOf(byAgent, node) / events : lengthOf(byEvent, node - agents) / agents,
  );
}

/**
 * Freeman’s betweenness in the two-mode network seen as one, divided by the greatest possible for the mode: for agents
 * [m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)]/2, s = (o−1) div m, t = (o−1) mod m; for events with o and m exchanged. From 0
 * to 1; NaN where nothing else is possible than 0. For the cost see `shortestPathsCost`.
 */
export function twoModeBetweennessShare(incidence: Incidence): Float64Array {
  const { agents, events } = incidence;
  const most = { agent: greatestBetweenness(agents, events), event: greatestBetweenness(events, agents) };
  return twoModeBetweenness(incidence).map((b, node) => b / (node < agents ? most.agent : most.event));
}

/**
 * (m + 2(o − 1))/Σ distances for agents, (o + 2(m − 1))/Σ distances for events; where the network is not connected,
 * times (nodes reached − 1)/(o + m − 1), with the node itself among the reached: networkx’s extension, which can exceed
 * 1; Borgatti & Everett assume that it is connected. 0 for isolates. For the cost see `shortestPathsCost`.
 */
export function twoModeCloseness(incidence: Incidence): Float64Array {
  const { agents, events } = incidence;
  const { reached, sum } = twoModeDistances(incidence);
  return bothModes(agents, events, (node) => {
    if (sum[node] === 0) return 0;
    const least = node < agents ? events + 2 * (agents - 1) : agents + 2 * (events - 1);
    return (least / sum[node]!) * (reached[node]! / (agents + events - 1));
  });
}

function bothModes(agents: number, events: number, valueOf: (node: number) => number): Float64Array {
  return Float64Array.from({ length: agents + events }, (_, node) => valueOf(node));
}

function greatestBetweenness(own: number, others: number): number {
  const s = Math.floor((own - 1) / others);
  const t = (own - 1) % others;
  return (others ** 2 * (s + 1) ** 2 + others * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';
import type { Incidence } from '../network/incidence.js';
import { degreeAndStrength } from '../network/node_ties.js';
import type { Ties } from '../network/ties.js';
import { betweenness, shortestPathsCost } from './betweenness.js';
import { closeness } from './closeness.js';
import { constraint, constraintCost } from './constraint.js';
import { eigenvector } from './eigenvector.js';
import { twoModeBetweennessShare, twoModeCloseness, twoModeDegree } from './two_mode_centrality.js';

export const CentralityMeasure = enumeration('CentralityMeasure', 'In what way a node is central.', {
  DEGREE: 'Agents that it is tied to.',
  STRENGTH: 'Sum of the weights of its ties.',
  BETWEENNESS: 'Shortest paths between two others that lead through it, by shares, not normalised (Freeman 1977).',
  CLOSENESS: 'Nearness to those it can reach, times the share of all that it can reach (Wasserman & Faust 1994).',
  EIGENVECTOR: 'Ties to agents that are central themselves: leading eigenvector of the weights, the greatest 1.',
  CONSTRAINT: 'Burt’s constraint: how far its ties lead back to the same contacts. Low: its contacts are apart.',
  TWO_MODE_DEGREE: 'In the network of agents and events: share of the events (or agents) that it is tied to.',
  TWO_MODE_BETWEENNESS: 'In the network of agents and events: betweenness over the greatest possible for its mode.',
  TWO_MODE_CLOSENESS: 'In the network of agents and events: the least possible sum of distances over its own.',
});
export type CentralityMeasure = ValueOf<typeof CentralityMeasure>;

/** A two-mode network and its projection, as far as a measure needs them. */
export interface ProjectedNetwork {
  incidence: Incidence;
  /** Made when first read. */
  readonly ties: Ties;
}

export interface Centrality {
  /** By agent; NaN where it is not defined (CONSTRAINT of an isolate; a mode that is alone). */
  agents: Float64Array;
  /** By event: in the two-mode measures only. */
  events: Float64Array | null;
  /** EIGENVECTOR only: components that share the largest eigenvalue, and whether it was found exactly. */
  eigenvector: { components: number; converged: boolean } | null;
}

/** One measure of centrality of every node. Each function named here says what it is, and where it comes from. */
export function centrality(measure: CentralityMeasure, network: ProjectedNetwork): Centrality {
  const { incidence } = network;
  const oneMode = (agents: Float64Array): Centrality => ({ agents, events: null, eigenvector: null });
  const twoMode = (nodes: Float64Array): Centrality => ({
    agents: nodes.slice(0, incidence.agents),
    events: nodes.slice(incidence.agents),
    eigenvector: null,
  });
  switch (measure) {
    case 'DEGREE':
      return oneMode(Float64Array.from(degreeAndStrength(network.ties).degree));
    case 'STRENGTH':
      return oneMode(degreeAndStrength(network.ties).strength);
    case 'BETWEENNESS':
      return oneMode(betweenness(network.ties));
    case 'CLOSENESS':
      return oneMode(closeness(network.ties));
    case 'EIGENVECTOR': {
      const { value, components, converged } = eigenvector(network.ties);
      return { ...oneMode(value), eigenvector: { components, converged } };
    }
    case 'CONSTRAINT':
      return oneMode(constraint(network.ties));
    case 'TWO_MODE_DEGREE':
      return twoMode(twoModeDegree(incidence));
    case 'TWO_MODE_BETWEENNESS':
      return twoMode(twoModeBetweennessShare(incidence));
    case 'TWO_MODE_CLOSENESS':
      return twoMode(twoModeCloseness(incidence));
  }
}

/** Products with the matrix of weights that the eigenvector takes, generously. */
const PRODUCTS = 200;

/** Steps that a measure takes, some 10⁸ a second. */
export function centralityCost(measure: CentralityMeasure, network: ProjectedNetwork): number {
  const { incidence } = network;
  switch (measure) {
    case 'DEGREE':
    case 'STRENGTH':
      return network.ties.a.length + incidence.agents;
    case 'BETWEENNESS':
    case 'CLOSENESS':
      return shortestPathsCost(incidence.agents, network.ties.a.length);
    case 'EIGENVECTOR':
      return PRODUCTS * (2 * network.ties.a.length + incidence.agents);
    case 'CONSTRAINT':
      return constraintCost(network.ties);
    case 'TWO_MODE_DEGREE':
      return incidence.agents + incidence.events;
    case 'TWO_MODE_BETWEENNESS':
    case 'TWO_MODE_CLOSENESS':
      return shortestPathsCost(incidence.agents + incidence.events, incidence.byAgent.items.length);
  }
}

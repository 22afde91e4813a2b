import type { Input } from '../../../analysis/analysis.js';
import { pairsOf } from '../../../measures/network/groups.js';
import type { Incidence } from '../../../measures/network/incidence.js';
import { pairsBound } from '../../../measures/projection/projection.js';

/** A tie at its peak: both ends, the events shared and the weight, and the same in order of weight. */
export const TIE_BYTES = 44;

/** Most memory of a projection: there are no more ties than pairs of participants, or of agents. */
export function projectionBytes({ agents, byAgent, byEvent, events }: Incidence): number {
  const nodes = agents + events + byAgent.items.length;
  return TIE_BYTES * Math.min(pairsBound({ events, byEvent }), pairsOf(agents)) + 24 * nodes;
}

/** Declares a projection. */
export function requirePairs({ selection: { incidence }, requireBudget }: Input): void {
  const pairs = pairsBound(incidence);
  const load = { steps: 10 * pairs, bytes: projectionBytes(incidence) };
  requireBudget(load, 'PARTICIPANT_PAIRS', { count: pairs });
}

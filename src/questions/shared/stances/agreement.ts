import type { Input } from '../../../analysis/analysis.js';
import type { Work } from '../../../analysis/work.js';
import type { Normalisation } from '../../../measures/congruence/agreement_value.js';
import { congruenceCost, type Congruence } from '../../../measures/congruence/congruence.js';
import type { Duplicates, Stances } from '../../../measures/congruence/stance_profiles.js';
import { degreeAndStrength } from '../../../measures/network/node_ties.js';
import type { StanceSelection, StancesOn } from '../../../snapshot/scoped/stances.js';
import { byWeight } from '../analysis/by_weight.js';

/** How stances are compared. */
export interface AgreementArguments {
  on: StancesOn;
  normalisation: Normalisation;
  duplicates: Duplicates;
}

/** Agents tied by what they say, or what is said tied by agents. */
export interface AgreementResult {
  selection: StanceSelection;
  /** All pairs with something in common. Nodes: numbers of agents, or of targets where those are tied. */
  ties: Congruence;
  /** Numbers of those that are ties, the strongest first, those of one weight by their ends: others are 0 or undefined. */
  order: Int32Array;
  /** By ties. */
  degree: Int32Array;
  strength: Float64Array;
}

/**
 * Declares the pairs. The measure takes some 10⁷ steps a second, a fifth of what the limit reckons with.
 */
export function requireStances({ requireBudget }: Input, stances: Stances, work: Work): void {
  const cost = congruenceCost(stances);
  requireBudget({ steps: 5 * cost, bytes: PAIR_BYTES * cost }, work, { count: cost });
}

/** A pair at its peak: what is counted of it, and it again as a tie, in order. */
const PAIR_BYTES = 100;

export function agreement(selection: StanceSelection, pairs: Congruence): AgreementResult {
  const { nodes, a, b, shared, weight } = pairs;
  const isTie = (_: unknown, t: number): boolean => weight[t] !== 0 && !Number.isNaN(weight[t]);
  const tied = Int32Array.from(weight.keys()).filter(isTie);
  const ties = { nodes, a: a.filter(isTie), b: b.filter(isTie), shared, weight: weight.filter(isTie) };
  const order = byWeight(ties.weight).map((at) => tied[at]!);
  return { selection, ties: pairs, order, ...degreeAndStrength(ties) };
}

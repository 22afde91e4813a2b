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
  /** Nodes: numbers of agents, or of targets where those are tied. Without pairs whose value is 0 or not defined. */
  ties: Congruence;
  /** Numbers of the ties, the strongest first, those of one weight by their ends. */
  order: Int32Array;
  degree: Int32Array;
  strength: Float64Array;
  /** Pairs with something in common, those that are no tie included. */
  pairs: number;
}

/**
 * Refuses more pairs than the limit allows. The measure takes some 10⁷ steps a second, a fifth of what the limit reckons with.
 */
export function requireStances({ requireBudget }: Input, stances: Stances, work: Work): void {
  const cost = congruenceCost(stances);
  requireBudget(5 * cost, work, { count: cost });
}

export function agreement(selection: StanceSelection, all: Congruence): AgreementResult {
  const ties = tied(all);
  return { selection, ties, order: byWeight(ties.weight), ...degreeAndStrength(ties), pairs: all.a.length };
}

function tied(all: Congruence): Congruence {
  const kept = (_: number, t: number): boolean => all.weight[t] !== 0 && !Number.isNaN(all.weight[t]);
  return {
    ...all,
    a: all.a.filter(kept),
    b: all.b.filter(kept),
    shared: all.shared.filter(kept),
    weight: all.weight.filter(kept),
    same: all.same.filter(kept),
    opposed: all.opposed.filter(kept),
  };
}

import type { CongruenceMode, Normalisation } from '../measures/agreement_value.js';
import { congruence, congruenceCost, exchangedStances, issueOverlap, type Congruence } from '../measures/congruence.js';
import { degreeAndStrength } from '../measures/node_ties.js';
import type { Duplicates, Stances } from '../measures/stance_profiles.js';
import { selectStances, type StancesOn, type StanceSelection } from '../snapshot/stances.js';
import type { Analysis, Input } from './analysis.js';
import { byWeight } from './by_weight.js';

export interface CongruenceArguments {
  on: StancesOn;
  mode: CongruenceMode;
  normalisation: Normalisation;
  duplicates: Duplicates;
}

export interface CongruenceResult {
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

/** Question 6: agents tied by their stances on common targets. */
export const CONGRUENCE: Analysis<CongruenceArguments, CongruenceResult> = {
  name: 'congruence',
  run: (input, { on, ...options }) => {
    const selection = selectStances(input.view, input.scope, on);
    requireStances(input, selection.stances, 'agents with a stance on one target');
    return resultOf(selection, congruence(selection.stances, options));
  },
};

/** Its other side: claims and recommendations tied by the agents who hold them with one polarity. */
export const ISSUE_OVERLAP: Analysis<Omit<CongruenceArguments, 'mode'>, CongruenceResult> = {
  name: 'issueOverlap',
  run: (input, { on, ...options }) => {
    const selection = selectStances(input.view, input.scope, on);
    requireStances(input, exchangedStances(selection.stances), 'targets with a stance of one agent');
    return resultOf(selection, issueOverlap(selection.stances, options));
  },
};

/** The measure takes some 10⁷ steps a second, a fifth of what the limit reckons with. */
function requireStances({ requireBudget }: Input, stances: Stances, what: string): void {
  const cost = congruenceCost(stances);
  requireBudget(5 * cost, `${cost.toLocaleString('en')} pairs of ${what}`);
}

function resultOf(selection: StanceSelection, all: Congruence): CongruenceResult {
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

import type { Analysis, Input } from '../../analysis/analysis.js';
import { gini, herfindahlHirschman } from '../../measures/core/concentration.js';
import { fitOfRandom, fitOfRandomCost, type FitOfRandom } from '../../measures/core/core_against_chance.js';
import {
  continuousCore,
  discreteCore,
  discreteCoreCost,
  exactSearchCost,
  unweighted,
  type ContinuousCore,
  type DiscreteCore,
} from '../../measures/core/core_periphery.js';
import { coreNumbers } from '../../measures/core/k_core.js';
import { lengthOf } from '../../measures/network/incidence.js';
import type { Ties } from '../../measures/network/ties.js';
import { project } from '../../measures/projection/projection.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import { requirePairs } from '../shared/analysis/require_pairs.js';

export const CoreMethod = enumeration('CoreMethod', 'What a core is.', {
  DISCRETE: 'A set of agents: pairs of which one or both are in it are tied, others are not.',
  CONTINUOUS: 'A degree of coreness of each agent: the leading eigenvector of the weights.',
});
export type CoreMethod = ValueOf<typeof CoreMethod>;

export interface CorePeripheryArguments {
  weight: TieWeight;
  minShared: number;
  /** Whether every tie counts 1. */
  binary: boolean;
  method: CoreMethod;
  /** Settles the random networks that a discrete core is compared with. */
  seed: number;
}

export interface CorePeripheryResult {
  discrete: DiscreteCore | null;
  random: FitOfRandom | null;
  continuous: ContinuousCore | null;
  /** Core number of each agent. */
  coreNumber: Int32Array;
  gini: number | null;
  herfindahlHirschman: number | null;
  /** The same over agents with an event. */
  participants: { gini: number | null; herfindahlHirschman: number | null };
  /** In how many of the cores listed each agent is; 0 with CONTINUOUS. */
  inCores: Int32Array;
  /** Numbers of the agents: those in the core, or of most coreness, first. */
  order: Int32Array;
}

/** The cores listed by their lowest members. */
function inOrder(discrete: DiscreteCore): DiscreteCore {
  const byMembers = (a: Int32Array, b: Int32Array): number => {
    const at = a.findIndex((node, i) => node !== b[i]);
    return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
  };
  return { ...discrete, cores: [...discrete.cores].sort(byMembers) };
}

/** Question 9: who is the core of consultation. */
export const CORE_PERIPHERY: Analysis<CorePeripheryArguments, CorePeripheryResult> = {
  name: 'corePeriphery',
  run: (input, { weight, minShared, binary, method, seed }) => {
    const { incidence } = input.selection;
    requirePairs(input);
    const projected = project(incidence, weight, minShared);
    const ties = binary ? unweighted(projected) : projected;
    if (method === 'DISCRETE') requireSearch(input, ties);
    const discrete = method === 'DISCRETE' ? inOrder(discreteCore(ties)) : null;
    const continuous = method === 'CONTINUOUS' ? continuousCore(ties) : null;
    const n = Int32Array.from({ length: incidence.agents }, (_, agent) => lengthOf(incidence.byAgent, agent));
    const coreNumber = coreNumbers(ties);
    const inCores = new Int32Array(ties.nodes);
    for (const core of discrete?.cores ?? []) for (const agent of core) inCores[agent]!++;
    return {
      discrete,
      random: discrete && comparedWith(ties) > 0 ? fitOfRandom(ties, SAMPLES, seed) : null,
      continuous,
      coreNumber,
      gini: gini(n),
      herfindahlHirschman: herfindahlHirschman(n),
      participants: { gini: gini(n.filter(Boolean)), herfindahlHirschman: herfindahlHirschman(n.filter(Boolean)) },
      inCores,
      order: coreFirst(continuous?.coreness ?? Float64Array.from(inCores), coreNumber),
    };
  },
};

/** Random networks that a core is compared with. */
const SAMPLES = 100;
/** More steps than this are not spent on the comparison: the core is then given without it. */
const MOST_STEPS = 1.5e9;

/** Steps of the comparison with random networks; 0 where it is not made. */
function comparedWith({ nodes, a }: Ties): number {
  const steps = fitOfRandomCost(nodes, a.length, SAMPLES);
  return steps > MOST_STEPS ? 0 : steps;
}

function requireSearch({ requireBudget }: Input, ties: Ties): void {
  const steps = discreteCoreCost(ties.nodes, ties.a.length) + exactSearchCost(ties) + comparedWith(ties);
  requireBudget({ steps, bytes: 100 * ties.a.length + 200 * ties.nodes }, 'CORE', { count: ties.nodes });
}

/** Digits to which coreness is compared: others are rounding, and must not decide an order. */
const DIGITS = 12;

function coreFirst(value: Float64Array, coreNumber: Int32Array): Int32Array {
  const rank = value.map((coreness) => Number(coreness.toPrecision(DIGITS)));
  return Int32Array.from(value.keys()).sort((a, b) => rank[b]! - rank[a]! || coreNumber[b]! - coreNumber[a]! || a - b);
}
